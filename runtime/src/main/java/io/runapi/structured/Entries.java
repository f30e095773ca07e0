package io.runapi.structured;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonShape;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Maps, as lists of objects with {@code key} and {@code value}: a strict schema has to name the properties of objects.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class Entries<K, V> implements JsonCodec<Map<K, V>> {
    private static final PropertyNames NAMES = PropertyNames.of("key", "value");

    private final JsonCodec<K> keys;
    private final JsonCodec<V> values;

    private Entries(JsonCodec<K> keys, JsonCodec<V> values) {
        this.keys = keys;
        this.values = values;
    }

    /** Maps with texts as keys. An object is read, too, for models that answer the way JSON is usually written. */
    public static <V> JsonCodec<Map<String, V>> of(JsonCodec<V> values) {
        JsonCodec<Map<String, V>> entries = new Entries<>(JsonCodecs.STRING, values);
        return new JsonCodec<>() {
            @Override
            public Map<String, V> read(JsonReader in) {
                return in.shape() == JsonShape.OBJECT ? in.map(values) : entries.read(in);
            }

            @Override
            public void write(JsonWriter out, Map<String, V> map) {
                entries.write(out, map);
            }
        };
    }

    /** Maps with other keys that are written as texts. */
    public static <K, V> JsonCodec<Map<K, V>> of(JsonCodec<K> keys, JsonCodec<V> values) {
        return new Entries<>(keys, values);
    }

    @Override
    public Map<K, V> read(JsonReader in) {
        Map<K, V> map = new LinkedHashMap<>();
        in.list(new Entry()).forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void write(JsonWriter out, Map<K, V> map) {
        out.value(List.copyOf(map.entrySet()), new Entry());
    }

    private final class Entry implements JsonCodec<Map.Entry<K, V>> {
        @Override
        public Map.Entry<K, V> read(JsonReader in) {
            K key = null;
            V value = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> key = in.value(keys);
                    case 1 -> value = in.value(values);
                    default -> in.skip();
                }
            }
            return Map.entry(Components.required(in, "key", key), Components.required(in, "value", value));
        }

        @Override
        public void write(JsonWriter out, Map.Entry<K, V> entry) {
            out.beginObject();
            out.member("key", entry.getKey(), keys);
            out.member("value", entry.getValue(), values);
            out.endObject();
        }
    }
}
