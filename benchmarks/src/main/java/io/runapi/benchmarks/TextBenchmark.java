package io.runapi.benchmarks;

import java.io.IOException;
import java.util.List;

/** The same stream, of which only the text is read. */
final class TextBenchmark implements Benchmark {
    @Override
    public List<Table> measure(Setup setup) throws IOException {
        ByName<Costs> costs = Turns.take(
                setup,
                StreamBenchmark.KIND,
                StreamBenchmark.CHUNKS,
                List.of(
                        StreamBenchmark.FLOOR,
                        new Contestant(CostTable.OURS, "runapi", "RunApiText", StreamBenchmark.CHARACTERS),
                        StreamBenchmark.OPENAI));
        Costs ours = costs.get(CostTable.OURS);
        return List.of(
                CostTable.of("chunk", costs),
                new Targets()
                        .atMost("CPU per chunk, times the floor's", ours.cpuTo(costs.get(CostTable.FLOOR)), 1.5)
                        .table());
    }
}
