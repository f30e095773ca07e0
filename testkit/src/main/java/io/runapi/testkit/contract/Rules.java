package io.runapi.testkit.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns {@code x-runapi-rules} into {@code if}/{@code then}: when every condition holds, every demand does. */
final class Rules {
    private Rules() {}

    static ObjectNode condition(JsonNode rule) {
        ObjectNode test = Presence.node();
        ArrayNode tests = test.putArray("allOf");
        List<String> because = new ArrayList<>();
        for (String when : texts(rule.path("when"))) {
            int equals = when.indexOf('=');
            tests.add(equal(when.substring(0, equals), List.of(when.substring(equals + 1))));
            because.add("`" + when.substring(0, equals) + "` is " + when.substring(equals + 1));
        }
        for (String property : texts(rule.path("whenPresent"))) {
            tests.add(Presence.present(property));
            because.add("`" + property + "` is given");
        }
        for (String property : texts(rule.path("whenAbsent"))) {
            tests.add(Presence.absent(property));
            because.add("`" + property + "` is not given");
        }
        String reason = because.isEmpty() ? "" : " when " + String.join(" and ", because);
        if (tests.isEmpty()) {
            test.remove("allOf");
        }
        return Unions.ifThen(test, demands(rule, reason));
    }

    private static ObjectNode demands(JsonNode rule, String reason) {
        ObjectNode schema = Presence.node();
        ArrayNode demands = schema.putArray("allOf");
        demands.add(Presence.node()); // an empty allOf is no schema
        for (String property : texts(rule.path("require"))) {
            demands.add(Presence.anyOf(List.of(property), "`" + property + "` is required" + reason));
        }
        List<String> any = texts(rule.path("requireAny"));
        if (!any.isEmpty()) {
            demands.add(Presence.anyOf(any, "one of `" + String.join("`, `", any) + "` is required" + reason));
        }
        for (String property : texts(rule.path("forbid"))) {
            demands.add(Presence.forbidden(property, "`" + property + "` is not accepted" + reason));
        }
        for (JsonNode narrow : rule.path("narrow")) {
            ObjectNode narrowed = Presence.node();
            narrowed.putObject("properties")
                    .putObject(narrow.path("field").asString())
                    .set("enum", everyForm(texts(narrow.path("to"))));
            demands.add(narrowed);
        }
        return schema;
    }

    /** A property whose value, as text, is one of these. */
    static ObjectNode equal(String property, List<String> texts) {
        ObjectNode schema = Presence.node();
        schema.putArray("required").add(property);
        schema.putObject("properties").putObject(property).set("enum", everyForm(texts));
        return schema;
    }

    /** Values of the contract are compared as text: 5 is "5". */
    static ArrayNode everyForm(List<String> texts) {
        ArrayNode values = JsonMapper.shared().createArrayNode();
        for (String text : texts) {
            values.add(text);
            if (text.equals("true") || text.equals("false")) {
                values.add(Boolean.parseBoolean(text));
            } else if (text.matches("-?\\d+(\\.\\d+)?")) {
                values.add(new BigDecimal(text));
            }
        }
        return values;
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
