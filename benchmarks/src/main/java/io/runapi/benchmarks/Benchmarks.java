package io.runapi.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all benchmarks, or one, and prints their tables. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments the project's root directory, a benchmark's name, {@code all} or {@code none}, the JDK's home,
     *     how many turns
     * @throws IOException if a process can't be talked to
     * @throws InterruptedException if interrupted while a process runs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, Benchmark> all = all();
        String name = arguments[1];
        if (name.equals("none")) {
            return; // The build has written what measuring needs.
        }
        if (!name.equals("all") && !all.containsKey(name)) {
            throw new IllegalArgumentException(
                    "No benchmark is named " + name + ": -Dbench takes all, none, or one of " + all.keySet());
        }
        Setup setup = new Setup(
                Path.of(arguments[0]).toAbsolutePath(),
                new Jdk(Path.of(arguments[2]).toAbsolutePath()),
                Integer.parseInt(arguments[3]));
        System.out.printf(
                "%s, JDK %s, %d processors%n",
                LocalDate.now(ZoneOffset.UTC),
                setup.jdk().version(),
                Runtime.getRuntime().availableProcessors());
        for (Map.Entry<String, Benchmark> benchmark : all.entrySet()) {
            if (name.equals("all") || name.equals(benchmark.getKey())) {
                System.out.println();
                System.out.println("### " + benchmark.getKey());
                benchmark.getValue().measure(setup).forEach(System.out::println);
            }
        }
    }

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("stream", new StreamBenchmark());
        all.put("text", new TextBenchmark());
        all.put("first-token", new FirstTokenBenchmark());
        all.put("call", new CallBenchmark());
        all.put("sse", new SseBenchmark());
        all.put("codec", new CodecBenchmark());
        all.put("cold-start", new ColdStartBenchmark());
        all.put("footprint", new FootprintBenchmark());
        for (String scale : List.of("tasks", "streams", "soak")) {
            all.put(scale, new ScaleBenchmark(scale));
        }
        return all;
    }
}
