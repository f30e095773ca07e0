package io.runapi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a client took, turn by turn. */
final class Costs {
    private final List<Cost> turns = new ArrayList<>();

    void add(Cost turn) {
        turns.add(turn);
    }

    double wall() {
        return median(Cost::wall);
    }

    double cpu() {
        return median(Cost::cpu);
    }

    double allocated() {
        return median(Cost::allocated);
    }

    double threads() {
        return median(Cost::threads);
    }

    /** How many times as much CPU as the other took: turn against turn, since a machine is not as fast all the time. */
    double cpuTo(Costs other) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            ratios.add(turns.get(turn).cpu() / other.turns.get(turn).cpu());
        }
        return Median.of(ratios);
    }

    double allocatedTo(Costs other) {
        return allocated() / other.allocated();
    }

    private double median(ToDoubleFunction<Cost> part) {
        return Median.of(turns.stream().mapToDouble(part).boxed().toList());
    }
}
