package io.runapi.benchmarks;

import io.runapi.ChunkSpeed;
import io.runapi.RequestSpeed;
import java.io.IOException;
import java.util.List;

/** Generated codecs beside Jackson: a chunk read into records, a request written. */
final class CodecBenchmark implements Benchmark {
    @Override
    public List<Table> measure(Setup setup) throws IOException {
        ByName<CodePath> reading = CodePath.measure(setup, ChunkSpeed.class);
        ByName<CodePath> writing = CodePath.measure(setup, RequestSpeed.class);
        Table table = new Table("what", "ns", "allocated, B", "databind takes times as long");
        CodePath read = reading.get("databind");
        add(table, "read a chunk: generated codec", reading.get("codec"), read);
        add(table, "read a chunk: jackson-core by hand", reading.get("jacksonCore"), read);
        add(table, "read a chunk: databind", read, read);
        CodePath written = writing.get("databind");
        add(table, "write a request: generated codec", writing.get("codec"), written);
        add(table, "write a request: databind", written, written);
        return List.of(
                table,
                new Targets()
                        .atLeast(
                                "codec read of a chunk, times as fast as databind",
                                read.nanos() / reading.get("codec").nanos(),
                                2.5)
                        .table());
    }

    private static void add(Table table, String what, CodePath path, CodePath databind) {
        table.add(
                what,
                "%.0f".formatted(path.nanos()),
                "%.0f".formatted(path.allocated()),
                "%.2f".formatted(databind.nanos() / path.nanos()));
    }
}
