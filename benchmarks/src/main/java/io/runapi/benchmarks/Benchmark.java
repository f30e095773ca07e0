package io.runapi.benchmarks;

import java.io.IOException;
import java.util.List;

/** Something that is measured beside what others take for the same. */
@FunctionalInterface
interface Benchmark {
    /** What came out, and whether it is what should. */
    List<Table> measure(Setup setup) throws IOException, InterruptedException;
}
