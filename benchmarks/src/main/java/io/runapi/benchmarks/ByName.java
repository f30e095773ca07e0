package io.runapi.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What came out for each of those that were measured, in their order. */
final class ByName<T> {
    private final Map<String, T> results = new LinkedHashMap<>();

    T get(String name) {
        T result = results.get(name);
        if (result == null) {
            throw new NoSuchElementException(name + " was not measured");
        }
        return result;
    }

    void put(String name, T result) {
        results.put(name, result);
    }

    /** What there is for a name, which begins as told. */
    T getOrBegin(String name, Supplier<T> beginning) {
        return results.computeIfAbsent(name, missing -> beginning.get());
    }

    void forEach(BiConsumer<String, T> action) {
        results.forEach(action);
    }
}
