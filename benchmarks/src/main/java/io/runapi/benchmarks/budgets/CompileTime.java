package io.runapi.benchmarks.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the processor adds to the compilation of 50 declared interfaces: javac's own process, as a build runs it. */
final class CompileTime {
    private static final int INTERFACES = 50;
    private static final int RUNS = 7;
    private static final double FACTOR = 1.25;
    private static final double PLUS_SECONDS = 1;

    private CompileTime() {}

    static Budget measure(Path work) throws IOException, InterruptedException {
        List<String> sources = new ArrayList<>();
        for (DeclaredInterfaces.Source source : DeclaredInterfaces.first(INTERFACES)) {
            Path file = work.resolve(source.name() + ".java");
            Files.writeString(file, source.text());
            sources.add(file.toString());
        }
        double[] without = new double[RUNS];
        double[] with = new double[RUNS];
        javac(work, sources, "-proc:none");
        for (int run = 0; run < RUNS; run++) {
            without[run] = javac(work, sources, "-proc:none");
            with[run] = javac(work, sources, "-processor", "io.runapi.processor.RunApiProcessor");
        }
        double base = median(without);
        double measured = median(with);
        double allowed = FACTOR * base + PLUS_SECONDS;
        return new Budget(
                "javac on " + INTERFACES + " declared interfaces (median of " + RUNS + ")",
                "%.2f s (%.2f s without the processor)".formatted(measured, base),
                "%.2f s (%s times, and %s s)".formatted(allowed, FACTOR, PLUS_SECONDS),
                measured <= allowed);
    }

    private static double javac(Path work, List<String> sources, String... processing)
            throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(work, "classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        command.addAll(Arrays.asList(processing));
        command.addAll(sources);
        long start = System.nanoTime();
        int result = new ProcessBuilder(command).inheritIO().start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (result != 0) {
            throw new IllegalStateException("javac refused the interfaces of " + work);
        }
        return seconds;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
