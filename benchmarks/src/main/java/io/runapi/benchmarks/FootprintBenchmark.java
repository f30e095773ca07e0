package io.runapi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** How many jars an application takes in with each client, and how large they are. */
final class FootprintBenchmark implements Benchmark {
    private static final double MEGABYTE = 1e6;

    @Override
    public List<Table> measure(Setup setup) throws IOException {
        Table table = new Table("client", "jars", "MB", "which");
        List<Path> runtime = jars(setup, "runapi", jar -> !jar.startsWith("runapi-spec"));
        add(table, "RunAPI without the typed API", runtime);
        add(table, CostTable.OURS, jars(setup, "runapi", jar -> true));
        add(table, CostTable.OPENAI, jars(setup, "openai", jar -> true));
        add(table, "langchain4j", jars(setup, "langchain4j", jar -> true));
        add(table, "OpenAPI Generator, without what it wrote", jars(setup, "generated", jar -> true));
        return List.of(
                table,
                new Targets()
                        .atMost("dependency jars beside the runtime", runtime.size() - 1.0, 2)
                        .atMost("runtime and dependencies, MB", size(runtime) / MEGABYTE, 1)
                        .table());
    }

    /** The client's jars: none of the benchmarks' own, nor the one that only silences a log. */
    private static List<Path> jars(Setup setup, String module, Predicate<String> wanted) throws IOException {
        return ClassPath.of(setup, module).stream()
                .filter(jar -> !name(jar).startsWith("runapi-benchmark-"))
                .filter(jar -> !name(jar).startsWith("slf4j-nop"))
                .filter(jar -> wanted.test(name(jar)))
                .toList();
    }

    private static void add(Table table, String client, List<Path> jars) throws IOException {
        String names = jars.size() > 5
                ? "the largest: "
                        + name(jars.stream()
                                .max((one, other) -> Long.compare(sizeOf(one), sizeOf(other)))
                                .orElseThrow())
                : String.join(", ", jars.stream().map(FootprintBenchmark::name).toList());
        table.add(client, String.valueOf(jars.size()), "%.2f".formatted(size(jars) / MEGABYTE), names);
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    private static double size(List<Path> jars) {
        return jars.stream().mapToLong(FootprintBenchmark::sizeOf).sum();
    }

    private static long sizeOf(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
