package io.runapi.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all benchmarks, or one, and prints their tables. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures; ends the JVM with 1 if a target of {@code tasks}, {@code streams} or {@code soak} is missed, with 2 if
     * what is asked for cannot be done.
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
        try {
            Benchmark one = all.get(name);
            if (one == null && !name.equals("all")) {
                throw new Refused("no benchmark is named " + name + "\n    accepted by -Dbench: all, none, "
                        + String.join(", ", all.keySet()));
            }
            Setup setup = Setup.of(arguments[0], arguments[2], arguments[3]);
            if (!measure(one == null ? all : Map.of(name, one), setup)) {
                System.exit(1);
            }
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }

    /** One that misses a target does not keep those after it from being measured. */
    private static boolean measure(Map<String, Benchmark> benchmarks, Setup setup)
            throws IOException, InterruptedException {
        System.out.printf(
                "%s, JDK %s, %d processors%n",
                LocalDate.now(ZoneOffset.UTC),
                setup.jdk().version(),
                Runtime.getRuntime().availableProcessors());
        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, Benchmark> benchmark : benchmarks.entrySet()) {
            System.out.println();
            System.out.println("### " + benchmark.getKey());
            try {
                benchmark.getValue().measure(setup).forEach(System.out::println);
            } catch (TargetMissed e) {
                missed.add(benchmark.getKey());
            }
        }
        if (!missed.isEmpty()) {
            System.err.println("a target is missed, as the tables say: " + String.join(", ", missed));
        }
        return missed.isEmpty();
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
