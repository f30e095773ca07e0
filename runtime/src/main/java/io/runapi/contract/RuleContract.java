package io.runapi.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A conditional rule: when every condition holds, every demand does. Absent, null, blank text and an empty list count
 * as absent; {@code false} is present. Values compare as text, numbers in their shortest form.
 *
 * @param when values that fields have to have for the rule to apply, by field
 * @param whenPresent fields that have to be present for it to apply
 * @param whenAbsent fields that have to be absent for it to apply
 * @param require fields that are then all required
 * @param requireAny fields of which at least one is then required
 * @param forbid fields that are then refused
 * @param narrow the values that a field then still accepts, by field
 */
public record RuleContract(
        Map<String, String> when,
        List<String> whenPresent,
        List<String> whenAbsent,
        List<String> require,
        List<String> requireAny,
        List<String> forbid,
        Map<String, List<String>> narrow) {

    public RuleContract {
        when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
        whenPresent = List.copyOf(whenPresent);
        whenAbsent = List.copyOf(whenAbsent);
        require = List.copyOf(require);
        requireAny = List.copyOf(requireAny);
        forbid = List.copyOf(forbid);
        narrow = Collections.unmodifiableMap(new LinkedHashMap<>(narrow));
    }

    /** A rule without conditions, which always applies, and without demands yet. */
    public static RuleContract rule() {
        return new RuleContract(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** The same with one more condition: the field has this value. */
    public RuleContract when(String field, String value) {
        Map<String, String> conditions = new LinkedHashMap<>(when);
        conditions.put(field, value);
        return new RuleContract(conditions, whenPresent, whenAbsent, require, requireAny, forbid, narrow);
    }

    /** The same with more conditions: these fields are present. */
    public RuleContract whenPresent(String... fields) {
        return new RuleContract(when, plus(whenPresent, fields), whenAbsent, require, requireAny, forbid, narrow);
    }

    /** The same with more conditions: these fields are absent. */
    public RuleContract whenAbsent(String... fields) {
        return new RuleContract(when, whenPresent, plus(whenAbsent, fields), require, requireAny, forbid, narrow);
    }

    /** The same that demands all of these fields. */
    public RuleContract require(String... fields) {
        return new RuleContract(when, whenPresent, whenAbsent, plus(require, fields), requireAny, forbid, narrow);
    }

    /** The same that demands at least one of these fields. */
    public RuleContract requireAny(String... fields) {
        return new RuleContract(when, whenPresent, whenAbsent, require, plus(requireAny, fields), forbid, narrow);
    }

    /** The same that refuses these fields. */
    public RuleContract forbid(String... fields) {
        return new RuleContract(when, whenPresent, whenAbsent, require, requireAny, plus(forbid, fields), narrow);
    }

    /** The same that accepts only these values in a field. */
    public RuleContract narrow(String field, String... values) {
        Map<String, List<String>> narrowed = new LinkedHashMap<>(narrow);
        narrowed.put(field, List.of(values));
        return new RuleContract(when, whenPresent, whenAbsent, require, requireAny, forbid, narrowed);
    }

    private static List<String> plus(List<String> fields, String... more) {
        List<String> all = new ArrayList<>(fields);
        Collections.addAll(all, more);
        return all;
    }
}
