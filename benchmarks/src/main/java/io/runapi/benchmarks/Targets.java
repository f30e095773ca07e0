package io.runapi.benchmarks;

/** What should come out, beside what did. */
final class Targets {
    private final Table table = new Table("target", "measured", "at most", "kept");

    Targets atMost(String what, double measured, double allowed) {
        String format = allowed < 100 ? "%.2f" : "%.0f";
        table.add(what, format.formatted(measured), format.formatted(allowed), measured <= allowed ? "yes" : "NO");
        return this;
    }

    Table table() {
        return table;
    }
}
