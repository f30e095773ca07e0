package io.runapi.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What came out for each client, in their order. */
final class ByClient<T> {
    private final Map<String, T> results = new LinkedHashMap<>();

    T get(String client) {
        T result = results.get(client);
        if (result == null) {
            throw new NoSuchElementException(client + " was not measured");
        }
        return result;
    }

    /** What there is for a client, which begins as told. */
    T getOrBegin(String client, Supplier<T> beginning) {
        return results.computeIfAbsent(client, name -> beginning.get());
    }

    void forEach(BiConsumer<String, T> action) {
        results.forEach(action);
    }
}
