package io.runapi.benchmarks;

import io.runapi.benchmarks.server.Wire;
import java.io.IOException;
import java.util.List;

/** Plain calls, one after the other. */
final class CallBenchmark implements Benchmark {
    @Override
    public List<Table> measure(Setup setup) throws IOException {
        ByName<Costs> costs = Turns.take(
                setup,
                "plain",
                1,
                List.of(
                        new Contestant(CostTable.FLOOR, "floor", "HttpClientCall", Wire.completion().length),
                        new Contestant(CostTable.OURS, "runapi", "RunApiCall", Wire.ANSWER.length()),
                        new Contestant(CostTable.OPENAI, "openai", "OpenAiCall", Wire.ANSWER.length()),
                        new Contestant("langchain4j", "langchain4j", "LangChainCall", Wire.ANSWER.length()),
                        new Contestant("OpenAPI Generator", "generated", "GeneratedCall", Wire.ANSWER.length())));
        Costs ours = costs.get(CostTable.OURS);
        Costs floor = costs.get(CostTable.FLOOR);
        return List.of(
                CostTable.of("call", costs),
                new Targets()
                        .atMost("CPU per call, times the floor's", ours.cpuTo(floor), 1.05)
                        .atMost("allocated per call, times the floor's", ours.allocatedTo(floor), 1.15)
                        .table());
    }
}
