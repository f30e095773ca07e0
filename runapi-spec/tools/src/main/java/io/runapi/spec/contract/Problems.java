package io.runapi.spec.contract;

import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with one contract, so that it is told at once. */
final class Problems {
    private final String file;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void error(Place place, String reason, String accepted) {
        errors.add(new Problem(file, place.path(), reason, accepted));
    }

    void warn(Place place, String reason, String accepted) {
        warnings.add(new Problem(file, place.path(), reason, accepted));
    }

    List<Problem> errors() {
        return List.copyOf(errors);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
