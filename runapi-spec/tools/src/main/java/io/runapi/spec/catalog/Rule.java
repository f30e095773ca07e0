package io.runapi.spec.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule between fields: if all conditions hold, then all demands. */
record Rule(
        List<Equal> when,
        List<String> whenPresent,
        List<String> whenAbsent,
        List<String> require,
        List<String> requireAny,
        List<String> forbid,
        Map<String, List<String>> narrow) {

    /** A field has a value, compared as text. */
    record Equal(String field, String value) {}

    /** The model that it is about, if it is about one. */
    Optional<String> model() {
        return when.stream()
                .filter(condition -> condition.field().equals("model"))
                .map(Equal::value)
                .findFirst();
    }
}
