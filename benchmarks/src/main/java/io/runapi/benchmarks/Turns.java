package io.runapi.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lets clients work in turns: all are started and warmed up, then each has its turn, again and again. */
final class Turns {
    private static final int WARM_UP_SECONDS = 12;
    private static final double TURN_NANOS = 0.7e9;

    private Turns() {}

    /**
     * What each took for a unit of work.
     *
     * @param kind how the server answers
     * @param units how many units of work a client does at once: chunks, calls
     */
    static ByName<Costs> take(Setup setup, String kind, int units, List<Contestant> contestants) throws IOException {
        List<JvmProcess> processes = new ArrayList<>();
        ByName<Costs> costs = new ByName<>();
        try (ServerProcess server = new ServerProcess(setup)) {
            List<Long> times = new ArrayList<>();
            for (Contestant contestant : contestants) {
                JvmProcess process = contestant.start(setup, server.baseUrl(kind));
                processes.add(process);
                double nanos = Double.parseDouble(process.ask("warm " + WARM_UP_SECONDS));
                times.add(Math.max(1, Math.round(TURN_NANOS / nanos)));
            }
            for (int turn = 0; turn < setup.turns(); turn++) {
                for (int index = 0; index < contestants.size(); index++) {
                    String answer = processes.get(index).ask("round " + times.get(index));
                    costs.getOrBegin(contestants.get(index).name(), Costs::new)
                            .add(Cost.of(answer, (double) times.get(index) * units));
                }
            }
        } finally {
            for (JvmProcess process : processes) {
                process.close();
            }
        }
        return costs;
    }
}
