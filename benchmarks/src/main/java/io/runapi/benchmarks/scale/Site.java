package io.runapi.benchmarks.scale;

/** Answers requests, all on one thread. */
@FunctionalInterface
interface Site {
    Reply answer(Request request);
}
