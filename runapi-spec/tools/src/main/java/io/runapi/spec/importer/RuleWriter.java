package io.runapi.spec.importer;

import io.runapi.spec.description.Rule;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes conditional rules. */
final class RuleWriter {
    private RuleWriter() {}

    static ArrayNode rules(List<Rule> rules) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Rule rule : rules) {
            ObjectNode node = list.addObject();
            texts(
                    node,
                    "when",
                    rule.equal().entrySet().stream()
                            .map(condition -> condition.getKey() + "=" + condition.getValue())
                            .toList());
            texts(node, "whenPresent", rule.present());
            texts(node, "whenAbsent", rule.absent());
            texts(node, "require", rule.require());
            texts(node, "requireAny", rule.requireAny());
            texts(node, "forbid", rule.forbid());
            if (!rule.narrow().isEmpty()) {
                ArrayNode narrow = node.putArray("narrow");
                rule.narrow().forEach((field, values) -> {
                    ObjectNode each = narrow.addObject();
                    each.put("field", field);
                    values.forEach(each.putArray("to")::add);
                });
            }
        }
        return list;
    }

    private static void texts(ObjectNode node, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(node.putArray(key)::add);
        }
    }
}
