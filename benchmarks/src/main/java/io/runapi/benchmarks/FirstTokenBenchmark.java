package io.runapi.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From the call until the first token is in the caller's hand, on a connection that is open. */
final class FirstTokenBenchmark implements Benchmark {
    private static final int WARM_UP_SECONDS = 4;
    private static final int CALLS_OF_A_TURN = 150;

    private static final List<Contestant> CONTESTANTS = List.of(
            new Contestant(CostTable.FLOOR, "floor", "HttpClientFirstToken", 0),
            new Contestant(CostTable.OURS, "runapi", "RunApiFirstToken", 0),
            new Contestant(CostTable.OPENAI, "openai", "OpenAiFirstToken", 0),
            new Contestant("langchain4j", "langchain4j", "LangChainFirstToken", 0));

    @Override
    public List<Table> measure(Setup setup) throws IOException {
        ByName<List<Double>> samples = samples(setup);
        double floor = Median.of(samples.get(CostTable.FLOOR));
        Table table = new Table("client", "first token, ms (median)", "p90", "beyond the floor, ms");
        samples.forEach((name, all) -> table.add(
                name,
                "%.3f".formatted(Median.of(all) / 1e6),
                "%.3f".formatted(all.stream().sorted().toList().get(all.size() * 9 / 10) / 1e6),
                "%.3f".formatted((Median.of(all) - floor) / 1e6)));
        double ours = Median.of(samples.get(CostTable.OURS));
        return List.of(
                table,
                new Targets()
                        .atMost("first token beyond the floor's, ms at the median", (ours - floor) / 1e6, 0.2)
                        .table());
    }

    private static ByName<List<Double>> samples(Setup setup) throws IOException {
        ByName<List<Double>> samples = new ByName<>();
        List<JvmProcess> processes = new ArrayList<>();
        try (ServerProcess server = new ServerProcess(setup)) {
            for (Contestant contestant : CONTESTANTS) {
                JvmProcess process = contestant.start(setup, server.baseUrl("paced"));
                processes.add(process);
                process.ask("warm " + WARM_UP_SECONDS);
            }
            for (int turn = 0; turn < setup.turns(); turn++) {
                for (int index = 0; index < processes.size(); index++) {
                    String answer = processes.get(index).ask("samples " + CALLS_OF_A_TURN);
                    samples.getOrBegin(CONTESTANTS.get(index).name(), ArrayList::new)
                            .addAll(Stream.of(answer.split(" ", -1))
                                    .map(Double::valueOf)
                                    .toList());
                }
            }
        } finally {
            for (JvmProcess process : processes) {
                process.close();
            }
        }
        return samples;
    }
}
