package io.runapi.benchmarks.budgets;

/**
 * One measured budget.
 *
 * @param name what was measured
 * @param measured what came out, with its unit
 * @param allowed what may come out, with its unit
 * @param kept whether it did
 */
record Budget(String name, String measured, String allowed, boolean kept) {
    @Override
    public String toString() {
        return "| %s | %s | %s | %s |".formatted(name, measured, allowed, kept ? "yes" : "NO");
    }
}
