package io.runapi.json;

import static tools.jackson.core.JsonToken.END_ARRAY;
import static tools.jackson.core.JsonToken.VALUE_NULL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads what is inside of lists and objects whose first token a reader has consumed. */
final class Structures {
    private Structures() {}

    static Map<String, @Nullable Object> members(JsonReader in) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            map.put(name, in.value());
        }
        return Collections.unmodifiableMap(map);
    }

    static List<@Nullable Object> items(JsonReader in) {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.peekToken() != END_ARRAY) {
            list.add(in.value());
        }
        in.consume();
        return Collections.unmodifiableList(list);
    }

    static <T> List<T> items(JsonReader in, JsonCodec<T> items) {
        List<T> list = new ArrayList<>();
        for (JsonToken token = in.peekToken(); token != END_ARRAY; token = in.peekToken()) {
            if (token == VALUE_NULL) {
                in.consume();
            } else {
                list.add(items.read(in));
            }
        }
        in.consume();
        return List.copyOf(list);
    }

    static <T> Map<String, T> members(JsonReader in, JsonCodec<T> values) {
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            T value = in.value(values);
            if (value == null) {
                map.remove(name);
            } else {
                map.put(name, value);
            }
        }
        return Immutable.map(map);
    }
}
