package io.runapi.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A second road from the contract to JSON Schema, straight from the upstream file: no importer, no description, no
 * extension. What it adds to the contract's own words are three decisions of this project:
 *
 * <ul>
 *   <li>a field that other models of the action take, and this one does not declare, is refused;
 *   <li>the only model of an action need not be named, even where its row says that it is required;
 *   <li>where there are several, one has to be named, even where no row says so.
 * </ul>
 */
final class UpstreamSchema {
    private final UpstreamAction action;

    private UpstreamSchema(UpstreamAction action) {
        this.action = action;
    }

    static ObjectNode of(UpstreamAction action) {
        return new UpstreamSchema(action).schema();
    }

    private ObjectNode schema() {
        ObjectNode schema = node().put("type", "object");
        ArrayNode all = schema.putArray("allOf");
        if (action.models().isEmpty()) {
            all.add(declared(UpstreamAction.NO_MODEL));
        } else {
            ObjectNode known = node();
            action.models().forEach(known.putArray("enum")::add);
            all.add(property("model", orAbsent(known)));
            action.models().forEach(model -> all.add(ifThen(isModel(model), declared(model))));
            if (action.models().size() > 1) {
                all.add(isNamed() ? present("model") : declared(action.models().get(0)));
            }
        }
        action.rules().forEach(rule -> all.add(rule(rule)));
        return schema;
    }

    /** Whether the listed models have a row for it. Where they have none, they take the same. */
    private boolean isNamed() {
        if (action.listed() && action.fields().values().stream().anyMatch(fields -> fields.containsKey("model"))) {
            return true;
        }
        if (action.fields().values().stream().distinct().count() > 1) {
            throw new IllegalStateException(action + " has several models, differing, and no field to name one");
        }
        return false;
    }

    private ObjectNode declared(String model) {
        ObjectNode schema = node();
        ArrayNode all = schema.putArray("allOf");
        all.add(true);
        action.declared(model).forEach((name, field) -> {
            boolean onlyModel = name.equals("model") && action.models().size() == 1;
            if (field.path("required").asBoolean(false) && !onlyModel) {
                all.add(present(name));
            }
            all.add(property(name, orAbsent(value(field))));
        });
        action.foreign(model).forEach(name -> all.add(absent(name)));
        return schema;
    }

    /** One value, which is there. */
    private static ObjectNode value(JsonNode field) {
        ObjectNode value = node();
        boolean length = field.path("length").asBoolean(false);
        copy(field, "type", value, "type");
        copy(field, "enum", value, "enum");
        copy(field, "pattern", value, "pattern");
        copy(field, "min", value, length ? "minLength" : "minimum");
        copy(field, "max", value, length ? "maxLength" : "maximum");
        copy(field, "min_items", value, "minItems");
        copy(field, "max_items", value, "maxItems");
        if (field.has("items")) {
            value.set("items", value(field.get("items")));
        }
        for (Map.Entry<String, JsonNode> property : field.path("properties").properties()) {
            if (property.getValue().path("required").asBoolean(false)) {
                value.withArray("required").add(property.getKey());
            }
            value.withObject("/properties").set(property.getKey(), value(property.getValue()));
        }
        return value;
    }

    private static void copy(JsonNode from, String upstream, ObjectNode to, String keyword) {
        JsonNode value = from.get(upstream);
        if (value != null) {
            to.set(keyword, value);
        }
    }

    private ObjectNode rule(UpstreamRule rule) {
        List<ObjectNode> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> condition : rule.conditions()) {
            tests.add(condition(condition.getKey(), condition.getValue()));
        }
        List<ObjectNode> demands = new ArrayList<>();
        rule.required().forEach(name -> demands.add(present(name)));
        rule.forbidden().forEach(name -> demands.add(absent(name)));
        if (!rule.requiredAny().isEmpty()) {
            ObjectNode any = node();
            rule.requiredAny().forEach(name -> any.withArray("anyOf").add(present(name)));
            demands.add(any);
        }
        for (Map.Entry<String, JsonNode> narrowed : rule.narrowed()) {
            ObjectNode values = node();
            values.set("enum", forms(narrowed.getValue().valueStream().toList()));
            demands.add(property(narrowed.getKey(), orAbsent(values)));
        }
        return ifThen(all(tests), all(demands));
    }

    private ObjectNode condition(String field, JsonNode wanted) {
        if (field.equals("model")) {
            return isModel(wanted.asString());
        }
        if (wanted.has("present")) {
            return wanted.get("present").asBoolean() ? present(field) : absent(field);
        }
        ObjectNode values = node();
        values.set("enum", forms(List.of(wanted)));
        ObjectNode equal = property(field, values);
        equal.putArray("required").add(field);
        return equal;
    }

    /** Values are compared as text: the number 5 is "5". */
    private static ArrayNode forms(List<JsonNode> values) {
        ArrayNode forms = JsonMapper.shared().createArrayNode();
        for (JsonNode value : values) {
            forms.add(value);
            if (!value.isString()) {
                forms.add(UpstreamRule.text(value));
            }
        }
        return forms;
    }

    private ObjectNode isModel(String id) {
        ObjectNode test = property("model", action.models().size() == 1 ? orAbsent(constant(id)) : constant(id));
        if (action.models().size() > 1) {
            test.putArray("required").add("model");
        }
        return test;
    }

    private static ObjectNode constant(String text) {
        return node().put("const", text);
    }

    private static ObjectNode present(String name) {
        ObjectNode schema = property(name, not(blank()));
        schema.putArray("required").add(name);
        return schema;
    }

    private static ObjectNode absent(String name) {
        return property(name, blank());
    }

    private static ObjectNode orAbsent(ObjectNode value) {
        ObjectNode schema = node();
        schema.putArray("anyOf").add(blank()).add(value);
        return schema;
    }

    /** Null, blank text, or an empty list. */
    private static ObjectNode blank() {
        ObjectNode schema = node();
        schema.putArray("anyOf")
                .add(node().put("type", "null"))
                .add(node().put("type", "string").put("pattern", "^\\s*$"))
                .add(node().put("type", "array").put("maxItems", 0));
        return schema;
    }

    private static ObjectNode property(String name, JsonNode schema) {
        ObjectNode object = node();
        object.putObject("properties").set(name, schema);
        return object;
    }

    private static ObjectNode not(ObjectNode schema) {
        ObjectNode not = node();
        not.set("not", schema);
        return not;
    }

    private static ObjectNode all(Collection<ObjectNode> schemas) {
        ObjectNode all = node();
        all.putArray("allOf").add(true).addAll(schemas);
        return all;
    }

    private static ObjectNode ifThen(ObjectNode test, ObjectNode then) {
        ObjectNode schema = node();
        schema.set("if", test);
        schema.set("then", then);
        return schema;
    }

    private static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }
}
