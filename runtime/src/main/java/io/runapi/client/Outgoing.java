package io.runapi.client;

import io.runapi.file.FileContent;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.time.Scheduler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes and what it sends: placeholders of the path take the properties of their names, and what is left
 * is the query, the parts of a form, or the JSON body.
 *
 * @param path below the base URL, with its query
 * @param body null without one
 */
record Outgoing(String path, @Nullable Payload body) {
    /** @throws IllegalArgumentException if a property can't go where it has to */
    static <Q> Outgoing of(Call<Q, ?> call, String method, @Nullable Q request, Scheduler clock) {
        JsonCodec<Q> codec = call.request();
        boolean hasPlaceholder = call.path().indexOf('{') >= 0;
        if (codec == null || request == null) {
            if (!hasPlaceholder) {
                return new Outgoing(call.path(), null);
            }
            return new Outgoing(new Address(call.path()).filled(Map.of()), null);
        }
        byte[] document = JsonWriter.encode(request, codec);
        boolean hasQuery = method.equals("GET") || method.equals("DELETE") || method.equals("HEAD");
        if (!hasQuery && call.files().isEmpty() && !hasPlaceholder) {
            return new Outgoing(call.path(), Payload.json(document));
        }
        Map<String, @Nullable Object> properties = properties(document);
        Address address = new Address(call.path());
        String path = address.filled(properties);
        properties.keySet().removeAll(address.placeholders());
        if (hasQuery) {
            return new Outgoing(path + Address.query(properties), null);
        }
        if (call.files().isEmpty()) {
            return new Outgoing(path, Payload.json(JsonWriter.encode(properties, JsonCodecs.VALUE)));
        }
        Map<String, FileContent> files = new LinkedHashMap<>();
        for (Call.File<Q> file : call.files()) {
            FileContent content = file.of().apply(request);
            if (content != null) {
                files.put(file.name(), content);
            }
        }
        return new Outgoing(path, Multipart.of(properties, files, clock));
    }

    private static Map<String, @Nullable Object> properties(byte[] document) {
        try (JsonReader in = JsonReader.of(document, 0, document.length)) {
            return in.value() instanceof Map<?, ?> object ? copy(object) : new LinkedHashMap<>();
        }
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> object) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        object.forEach((name, value) -> properties.put(String.valueOf(name), value));
        return properties;
    }
}
