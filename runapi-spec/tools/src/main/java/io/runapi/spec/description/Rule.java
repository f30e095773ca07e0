package io.runapi.spec.description;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import tools.jackson.databind.JsonNode;

/**
 * A conditional rule: when all conditions hold, then all demands.
 *
 * @param equal the values, as text, that fields must have
 * @param present the fields that must be there
 * @param absent the fields that must not be there
 * @param require all of these fields
 * @param requireAny at least one of these fields
 * @param forbid none of these fields
 * @param narrow the only values that these fields may have
 */
public record Rule(
        SortedMap<String, String> equal,
        SortedSet<String> present,
        SortedSet<String> absent,
        List<String> require,
        List<String> requireAny,
        List<String> forbid,
        Map<String, List<JsonNode>> narrow) {

    /** Whether all it says is that one model does not take some fields. */
    public boolean onlySaysWhatAModelRefuses() {
        return equal.size() == 1
                && equal.containsKey("model")
                && present.isEmpty()
                && absent.isEmpty()
                && require.isEmpty()
                && requireAny.isEmpty()
                && narrow.isEmpty();
    }
}
