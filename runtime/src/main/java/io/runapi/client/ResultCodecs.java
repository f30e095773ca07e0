package io.runapi.client;

import io.runapi.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** Finds the codec of a task's result by its class. The processor writes one per front door. */
@FunctionalInterface
public interface ResultCodecs {
    /** The codec, or null if no task has that result. */
    <T> @Nullable JsonCodec<T> find(Class<T> type);
}
