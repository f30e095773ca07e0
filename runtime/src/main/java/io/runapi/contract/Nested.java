package io.runapi.contract;

import io.runapi.contract.ActionContract.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An object inside a request, with constraints of its own. What is wrong with it is told by its path from the request,
 * for instance {@code speakers[0].speaker_id}.
 */
public final class Nested {
    private final ActionContract contract;
    private final Values values;

    private Nested(ActionContract contract, Values values) {
        this.contract = contract;
        this.values = values;
    }

    /**
     * The object as contracts see it.
     *
     * @param get looks one of its fields up by its wire name
     */
    public static <T> @Nullable Object of(
            ActionContract contract, @Nullable T object, BiFunction<T, String, ? extends @Nullable Object> get) {
        return object == null ? null : new Nested(contract, field -> get.apply(object, field));
    }

    /** Each object of a list as contracts see it. */
    public static <T> List<Nested> each(
            ActionContract contract, List<T> objects, BiFunction<T, String, ? extends @Nullable Object> get) {
        List<Nested> nested = new ArrayList<>();
        for (T object : objects) {
            nested.add(new Nested(contract, field -> get.apply(object, field)));
        }
        return nested;
    }

    /**
     * What is wrong with it, told of the request.
     *
     * @param subject whose request it is part of
     * @param path where it stands in the request
     */
    List<Violation> violations(String subject, String path) {
        String prefix = path + ".";
        ActionContract placed = new ActionContract(
                subject,
                contract.fields().stream()
                        .map(field -> field.named(prefix + field.name()))
                        .toList(),
                List.of(),
                contract.rules().stream().map(rule -> placed(rule, prefix)).toList(),
                List.of(),
                false);
        return placed.violations(
                field -> field.startsWith(prefix) ? values.get(field.substring(prefix.length())) : null);
    }

    private static RuleContract placed(RuleContract rule, String prefix) {
        Map<String, String> when = new LinkedHashMap<>();
        rule.when().forEach((field, value) -> when.put(prefix + field, value));
        Map<String, List<String>> narrow = new LinkedHashMap<>();
        rule.narrow().forEach((field, values) -> narrow.put(prefix + field, values));
        return new RuleContract(
                when,
                placed(rule.whenPresent(), prefix),
                placed(rule.whenAbsent(), prefix),
                placed(rule.require(), prefix),
                placed(rule.requireAny(), prefix),
                placed(rule.forbid(), prefix),
                narrow);
    }

    private static List<String> placed(List<String> fields, String prefix) {
        return fields.stream().map(field -> prefix + field).toList();
    }

    @Override
    public String toString() {
        return contract.subject();
    }
}
