package io.runapi.benchmarks;

import io.runapi.benchmarks.server.Wire;
import java.io.IOException;
import java.util.List;

/** A streamed answer of 20,000 chunks, read as fast as it comes, as typed chunks. */
final class StreamBenchmark implements Benchmark {
    static final int CHUNKS = 20_000;
    static final long CHARACTERS = (long) CHUNKS * Wire.CHUNK_TEXT;
    static final String KIND = "stream/" + CHUNKS;

    static final Contestant FLOOR =
            new Contestant(CostTable.FLOOR, "floor", "HttpClientStream", Wire.streamBytes(CHUNKS));
    static final Contestant OPENAI = new Contestant(CostTable.OPENAI, "openai", "OpenAiStream", CHARACTERS);

    @Override
    public List<Table> measure(Setup setup) throws IOException {
        ByName<Costs> costs = Turns.take(
                setup,
                KIND,
                CHUNKS,
                List.of(
                        new Contestant("floor: blocking socket", "floor", "SocketStream", 0),
                        FLOOR,
                        new Contestant(CostTable.OURS, "runapi", "RunApiStream", CHARACTERS),
                        OPENAI,
                        new Contestant("langchain4j", "langchain4j", "LangChainStream", CHARACTERS)));
        Costs ours = costs.get(CostTable.OURS);
        return List.of(
                CostTable.of("chunk", costs),
                new Targets()
                        .atMost("CPU per chunk, times the floor's", ours.cpuTo(costs.get(CostTable.FLOOR)), 1.8)
                        .atMost("CPU per chunk, times openai-java's", ours.cpuTo(costs.get(CostTable.OPENAI)), 1 / 7.0)
                        .atMost("allocated per chunk, B", ours.allocated(), 950)
                        .table());
    }
}
