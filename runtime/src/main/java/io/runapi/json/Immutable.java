package io.runapi.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable copies for generated records and their builders. */
public final class Immutable {
    private Immutable() {}

    /**
     * An immutable copy; empty for null.
     *
     * @throws NullPointerException if an item is null
     */
    public static <T> List<T> list(@Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        try {
            return List.copyOf(list);
        } catch (NullPointerException e) {
            throw new NullPointerException("item " + indexOfNull(list) + " of the list is null");
        }
    }

    private static int indexOfNull(List<?> list) {
        int index = 0;
        for (Object item : list) {
            if (item == null) {
                return index;
            }
            index++;
        }
        return -1;
    }

    /** An immutable copy in the same order, which may hold null values; empty for null. */
    public static <T extends @Nullable Object> Map<String, T> map(@Nullable Map<String, T> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** An immutable copy with one more entry at its end, or with another value where the name is there. */
    public static <T extends @Nullable Object> Map<String, T> with(Map<String, T> map, String name, T value) {
        Map<String, T> all = new LinkedHashMap<>(map);
        all.put(name, value);
        return Collections.unmodifiableMap(all);
    }
}
