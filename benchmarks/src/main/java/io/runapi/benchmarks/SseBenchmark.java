package io.runapi.benchmarks;

import io.runapi.stream.SseParserSpeed;
import java.io.IOException;
import java.util.List;

/** The parser of event streams alone. */
final class SseBenchmark implements Benchmark {
    @Override
    public List<Table> measure(Setup setup) throws IOException {
        ByName<CodePath> measured = CodePath.measure(setup, SseParserSpeed.class);
        CodePath parser = measured.get("buffer");
        double gigabytes = SseParserSpeed.BUFFER / parser.nanos();
        Table table = new Table("what", "GB/s on one core", "us for 16 KB", "allocated, B");
        table.add(
                "SSE parser",
                "%.2f".formatted(gigabytes),
                "%.2f".formatted(parser.nanos() / 1e3),
                "%.0f".formatted(parser.allocated()));
        return List.of(
                table, new Targets().atLeast("SSE parser, GB/s", gigabytes, 1.5).table());
    }
}
