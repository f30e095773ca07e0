package io.runapi.benchmarks;

import java.io.IOException;
import java.util.Objects;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What a piece of code takes by itself, as JMH measures it.
 *
 * @param nanos for one invocation
 * @param allocated bytes for one invocation
 */
record CodePath(double nanos, double allocated) {
    private static final int FORKS = 2;
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 4;
    private static final double NANOS_OF_A_SECOND = 1e9;

    /** Measures all methods of a class that JMH knows, by their names. */
    static ByName<CodePath> measure(Setup setup, Class<?> type) throws IOException {
        Options options = new OptionsBuilder()
                .include("^" + type.getName().replace(".", "\\.") + "\\.")
                .jvm(setup.jdk().java())
                .mode(Mode.Throughput)
                .forks(FORKS)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        ByName<CodePath> measured = new ByName<>();
        try {
            for (RunResult run : new Runner(options).run()) {
                Result<?> speed = run.getPrimaryResult();
                Result<?> allocated =
                        Objects.requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm"));
                measured.put(
                        speed.getLabel(), new CodePath(NANOS_OF_A_SECOND / speed.getScore(), allocated.getScore()));
            }
        } catch (RunnerException e) {
            throw new IOException(type.getName() + " could not be measured", e);
        }
        return measured;
    }
}
