package io.runapi.client;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.task.TaskStatus;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the service says of a call that it has accepted: how far it is, and once it is done, what it would have answered
 * at once ({@code response: {status, content_type, headers, body}}).
 */
final class StoredAnswer {
    private final Map<?, ?> document;

    private StoredAnswer(Map<?, ?> document) {
        this.document = document;
    }

    /** Reads what the service says; null if it is no JSON object. */
    static @Nullable StoredAnswer read(byte[] body) {
        try (JsonReader in = JsonReader.of(body, 0, body.length)) {
            return in.value() instanceof Map<?, ?> object ? new StoredAnswer(object) : null;
        } catch (DecodeException e) {
            return null; // the codec will say it better
        }
    }

    /** Where it stands; a number is the status of the stored answer, which is there then. */
    TaskStatus.State state() {
        Object status = document.get("status");
        if (status instanceof Number) {
            return TaskStatus.State.COMPLETED;
        }
        return status instanceof String word ? TaskStatus.of(word.strip()).state() : TaskStatus.State.UNKNOWN;
    }

    /** Whether it is still being worked on. */
    boolean isPending() {
        return state() == TaskStatus.State.RUNNING || state() == TaskStatus.State.UNKNOWN;
    }

    /** What the service would have said before the body; null if the answer itself is all there is. */
    @Nullable
    Head head(Head around) {
        Map<?, ?> stored = stored();
        if (stored == null) {
            return null;
        }
        int status = stored.get("status") instanceof Number number ? number.intValue() : defaultStatus();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (around.requestId() != null) {
            headers.put("X-Request-Id", List.of(around.requestId()));
        }
        if (stored.get("headers") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> headers.put(String.valueOf(name), List.of(String.valueOf(value))));
        }
        if (stored.get("content_type") instanceof String type) {
            headers.put("Content-Type", List.of(type));
        }
        return new Head(status, HttpHeaders.of(headers, (name, value) -> true));
    }

    /** The body that the service would have sent. */
    byte[] body(Head head) {
        Map<?, ?> stored = stored();
        Object body = stored == null ? null : stored.get("body");
        if (body == null) {
            return new byte[0];
        }
        String type = head.mediaType().toLowerCase(Locale.ROOT);
        if (body instanceof String text && (type.contains("json") || head.isText() || !head.isSuccess())) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return JsonWriter.encode(body, JsonCodecs.VALUE);
    }

    /** What it says of a failure, where no answer is stored. */
    ErrorBody error() {
        return ErrorBody.of(document);
    }

    private int defaultStatus() {
        return state() == TaskStatus.State.COMPLETED ? 200 : 500;
    }

    private @Nullable Map<?, ?> stored() {
        if (document.get("response") instanceof Map<?, ?> response) {
            return response;
        }
        return document.containsKey("content_type") && document.containsKey("body") ? document : null;
    }
}
