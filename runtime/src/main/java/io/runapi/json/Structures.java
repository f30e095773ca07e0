package io.runapi.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is inside of lists and objects that a reader has entered. */
final class Structures {
    private Structures() {}

    static Map<String, @Nullable Object> members(JsonReader in) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = in.steps().name(true);
                name != null;
                name = in.steps().name(false)) {
            map.put(name, in.value());
        }
        return Collections.unmodifiableMap(map);
    }

    static List<@Nullable Object> items(JsonReader in) {
        List<@Nullable Object> list = new ArrayList<>();
        for (boolean more = in.steps().item(true); more; more = in.steps().item(false)) {
            list.add(in.value());
        }
        return Collections.unmodifiableList(list);
    }

    /** Most lists have one item or none: those need no list that grows. */
    static <T> List<T> items(JsonReader in, JsonCodec<T> items) {
        T only = null;
        List<T> all = null;
        for (boolean more = in.steps().item(true); more; more = in.steps().item(false)) {
            T item = in.value(items);
            if (item == null) {
                continue;
            }
            if (only == null) {
                only = item;
                continue;
            }
            if (all == null) {
                all = new ArrayList<>();
                all.add(only);
            }
            all.add(item);
        }
        return all != null ? List.copyOf(all) : only != null ? List.of(only) : List.of();
    }

    static <T> Map<String, T> members(JsonReader in, JsonCodec<T> values) {
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = in.steps().name(true);
                name != null;
                name = in.steps().name(false)) {
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
