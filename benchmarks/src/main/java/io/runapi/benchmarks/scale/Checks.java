package io.runapi.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;

/** What came out beside what should. */
final class Checks {
    private final List<String> rows = new ArrayList<>();
    private boolean areKept = true;

    void add(String what, Object measured, String target, boolean isKept) {
        areKept &= isKept;
        rows.add("| %s | %s | %s | %s |".formatted(what, measured, target, isKept ? "yes" : "NO"));
    }

    /** What is only to be known. */
    void note(String what, Object measured) {
        rows.add("| %s | %s | | |".formatted(what, measured));
    }

    /** Prints the table, and ends the process with 1 unless all is kept. */
    void end() {
        System.out.println("| what | measured | target | kept |\n|---|---|---|---|");
        rows.forEach(System.out::println);
        System.exit(areKept ? 0 : 1);
    }
}
