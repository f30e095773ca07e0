package io.runapi.benchmarks;

/** A benchmark has missed a target; its tables are printed already. */
final class TargetMissed extends RuntimeException {
    private static final long serialVersionUID = 1;

    TargetMissed(String benchmark) {
        super(benchmark + ": a target is missed, as the table says");
    }
}
