package io.runapi.benchmarks;

/** What clients took for a unit of work, and that beside the floor and openai-java. */
final class CostTable {
    static final String FLOOR = "floor: JDK HttpClient";
    static final String OURS = "RunAPI";
    static final String OPENAI = "openai-java";

    private CostTable() {}

    static Table of(String unit, ByName<Costs> all) {
        Table table = new Table(
                "client",
                "wall, us per " + unit,
                "CPU, us per " + unit,
                "allocated, B per " + unit,
                "CPU to floor",
                "allocated to floor",
                "CPU to openai-java");
        Costs floor = all.get(FLOOR);
        Costs openai = all.get(OPENAI);
        all.forEach((name, costs) -> table.add(
                name,
                "%.2f".formatted(costs.wall() / 1e3),
                "%.2f".formatted(costs.cpu() / 1e3),
                // Before JDK 21, what threads allocated that have ended is not known.
                (costs.threads() * 100 > 1 ? "%.0f (and %.1f threads)" : "%.0f")
                        .formatted(costs.allocated(), costs.threads()),
                "%.2f".formatted(costs.cpuTo(floor)),
                "%.2f".formatted(costs.allocatedTo(floor)),
                "%.3f".formatted(costs.cpuTo(openai))));
        return table;
    }
}
