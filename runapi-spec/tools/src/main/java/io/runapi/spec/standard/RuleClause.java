package io.runapi.spec.standard;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns one of {@code x-runapi-rules} into {@code if}/{@code then}: when every condition holds, every demand does. */
final class RuleClause {
    private final JsonNode rule;
    private final JsonNode properties;
    private final List<String> ids;

    /**
     * A rule.
     *
     * @param properties of the request, since values are given as text and the types stand there
     * @param ids the action's models
     */
    RuleClause(JsonNode rule, JsonNode properties, List<String> ids) {
        this.rule = rule;
        this.properties = properties;
        this.ids = ids;
    }

    ObjectNode schema() {
        Conditions conditions = new Conditions(ids);
        List<String> because = new ArrayList<>();
        for (String when : Texts.of(rule.path("when"))) {
            int equals = when.indexOf('=');
            conditions.equal(when.substring(0, equals), when.substring(equals + 1));
            because.add("`" + when.substring(0, equals) + "` is " + when.substring(equals + 1));
        }
        for (String field : Texts.of(rule.path("whenPresent"))) {
            conditions.present(field);
            because.add("`" + field + "` is given");
        }
        for (String field : Texts.of(rule.path("whenAbsent"))) {
            conditions.absent(field);
            because.add("`" + field + "` is not given");
        }
        return conditions.isEmpty()
                ? demands()
                : ModelClauses.clause("when " + String.join(" and ", because), conditions.schema(), demands());
    }

    private ObjectNode demands() {
        ObjectNode demands = Presence.node();
        ObjectNode values = Presence.node();
        List<String> require = Texts.of(rule.path("require"));
        if (!require.isEmpty()) {
            require.forEach(demands.putArray("required")::add);
        }
        for (JsonNode narrow : rule.path("narrow")) {
            String field = narrow.path("field").asString();
            values.set(field, narrowed(field, narrow.path("to")));
        }
        for (String field : require) {
            values.set(
                    field, values.has(field) ? values.get(field).path("anyOf").path(0) : Presence.present());
        }
        for (String field : Texts.of(rule.path("forbid"))) {
            values.set(field, Presence.absent());
        }
        if (!values.isEmpty()) {
            demands.set("properties", values);
        }
        List<String> any = Texts.of(rule.path("requireAny"));
        if (!any.isEmpty()) {
            ObjectNode none = demands.putObject("not").putObject("properties");
            any.forEach(field -> none.set(field, Presence.absent()));
        }
        return demands;
    }

    private ObjectNode narrowed(String field, JsonNode texts) {
        JsonNode property = properties.path(field);
        ObjectNode enumeration = Presence.node();
        enumeration.set("enum", Bounds.values(texts, property));
        ObjectNode items = Presence.node();
        items.set("items", enumeration);
        return Presence.optional(property.path("type").asString("").equals("array") ? items : enumeration);
    }
}
