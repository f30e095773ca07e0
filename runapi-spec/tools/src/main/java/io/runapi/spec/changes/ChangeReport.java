package io.runapi.spec.changes;

import io.runapi.spec.description.Catalog;
import java.util.List;

public final class ChangeReport {
    private ChangeReport() {}

    public static List<String> lines(Catalog before, Catalog after) {
        return before.equals(after) ? List.of() : List.of("- changed");
    }
}
