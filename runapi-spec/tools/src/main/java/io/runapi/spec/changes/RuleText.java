package io.runapi.spec.changes;

import io.runapi.spec.description.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A rule as a sentence. */
final class RuleText {
    private RuleText() {}

    static String of(Rule rule) {
        List<String> conditions = new ArrayList<>();
        rule.equal().forEach((field, value) -> conditions.add(field + " = " + value));
        rule.present().forEach(field -> conditions.add("with " + field));
        rule.absent().forEach(field -> conditions.add("without " + field));
        List<String> demands = new ArrayList<>();
        add(demands, "requires ", rule.require(), ", ");
        add(demands, "requires ", rule.requireAny(), " or ");
        add(demands, "forbids ", rule.forbid(), ", ");
        rule.narrow()
                .forEach((field, values) -> demands.add("narrows " + field + " to "
                        + values.stream().map(JsonNode::asString).collect(Collectors.joining(", "))));
        return (conditions.isEmpty() ? "always" : String.join(" and ", conditions)) + ": " + String.join(", ", demands);
    }

    private static void add(List<String> demands, String verb, List<String> fields, String between) {
        if (!fields.isEmpty()) {
            demands.add(verb + String.join(between, fields));
        }
    }
}
