package io.runapi.benchmarks;

/** What should come out, beside what did. */
final class Targets {
    private final Table table = new Table("target", "measured", "wanted", "kept");

    Targets atMost(String what, double measured, double allowed) {
        return add(what, measured, "at most ", allowed, measured <= allowed);
    }

    Targets atLeast(String what, double measured, double wanted) {
        return add(what, measured, "at least ", wanted, measured >= wanted);
    }

    private Targets add(String what, double measured, String relation, double bound, boolean kept) {
        String format = bound < 100 ? "%.2f" : "%.0f";
        table.add(what, format.formatted(measured), relation + format.formatted(bound), kept ? "yes" : "NO");
        return this;
    }

    Table table() {
        return table;
    }
}
