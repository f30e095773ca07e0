package io.runapi.spec.contract;

import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the rules of one action, whose models and fields are known by then. */
final class RuleReader {
    private static final Set<String> KEYS = Set.of("when", "required", "required_any", "forbidden", "enum");
    private static final String NAMES = "a list of field names";

    private final Problems problems;
    private final Shape shape;
    private final Values values;
    private final List<String> models;
    private final Map<String, Map<String, FieldSpec>> fields;

    RuleReader(Problems problems, List<String> models, Map<String, Map<String, FieldSpec>> fields) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.values = new Values(problems);
        this.models = models;
        this.fields = fields;
    }

    List<Rule> rules(@Nullable JsonNode node, Place place) {
        List<Rule> rules = new ArrayList<>();
        if (node == null) {
            return rules;
        }
        if (!node.isArray()) {
            problems.error(place, "is " + Shape.kind(node), "a list of rules");
            return rules;
        }
        for (int index = 0; index < node.size(); index++) {
            rules.add(rule(node.get(index), place.at(index)));
        }
        return rules;
    }

    private Rule rule(JsonNode node, Place place) {
        Map<String, JsonNode> keys = shape.object(node, place, "an object with when and demands");
        shape.only(keys, KEYS, place);
        if (keys.keySet().stream().noneMatch(key -> KEYS.contains(key) && !key.equals("when"))) {
            problems.error(place, "demands nothing", "at least one of required, required_any, forbidden and enum");
        }
        SortedMap<String, String> equal = new TreeMap<>();
        SortedSet<String> present = new TreeSet<>();
        SortedSet<String> absent = new TreeSet<>();
        if (keys.containsKey("when")) {
            Place when = place.at("when");
            shape.object(keys.get("when"), when, "an object of conditions by field")
                    .forEach((field, condition) -> condition(field, condition, when.at(field), equal, present, absent));
        }
        String model = equal.get("model");
        List<String> forbidden = names(keys, "forbidden", place);
        forbidden.stream()
                .filter(name -> !allFields().contains(name))
                .forEach(name -> problems.warn(
                        place.at("forbidden"),
                        "forbids " + name + ", which no model of the action declares",
                        "it; the field is refused"));
        return new Rule(
                equal,
                present,
                absent,
                known(names(keys, "required", place), place.at("required"), "requires ", model),
                known(names(keys, "required_any", place), place.at("required_any"), "requires ", model),
                forbidden,
                narrowed(keys.get("enum"), place.at("enum"), model));
    }

    private void condition(
            String field,
            JsonNode condition,
            Place place,
            SortedMap<String, String> equal,
            SortedSet<String> present,
            SortedSet<String> absent) {
        if (!field.equals("model") || models.isEmpty()) {
            known(List.of(field), place, "depends on ", null);
        }
        if (condition.isObject()) {
            Map<String, JsonNode> keys = shape.object(condition, place, "");
            shape.only(keys, Set.of("present"), place);
            if (!keys.containsKey("present")) {
                problems.error(place, "says nothing about the field", "a value, or {\"present\": true or false}");
            }
            (shape.flag(keys.get("present"), place.at("present")) ? present : absent).add(field);
            return;
        }
        if (Values.type(condition).equals(FieldSpec.ANY)) {
            problems.error(place, "is " + Shape.kind(condition), "a value, or {\"present\": true or false}");
            return;
        }
        String text = condition.asString();
        if (field.equals("model") && !models.isEmpty() && !models.contains(text)) {
            problems.error(
                    place, "depends on the model " + condition + ", which is unknown", String.join(", ", models));
        }
        equal.put(field, text);
    }

    private List<String> names(Map<String, JsonNode> keys, String key, Place place) {
        JsonNode node = keys.get(key);
        if (node == null) {
            return List.of();
        }
        List<String> names = shape.texts(node, place.at(key), NAMES);
        if (node.isArray() && node.isEmpty()) {
            problems.error(place.at(key), "is empty", NAMES);
        }
        return names;
    }

    /** Reports the names that are no fields of the action, or not of the model that the rule is about. */
    private List<String> known(List<String> names, Place place, String verb, @Nullable String model) {
        for (String name : names) {
            if (!allFields().contains(name)) {
                problems.error(
                        place,
                        verb + name + ", which no model of the action declares",
                        String.join(", ", new TreeSet<>(allFields())));
            } else if (model != null
                    && models.contains(model)
                    && !fields.getOrDefault(model, Map.of()).containsKey(name)) {
                problems.error(
                        place,
                        verb + name + ", which " + model + " does not declare",
                        String.join(
                                ", ",
                                new TreeSet<>(
                                        fields.getOrDefault(model, Map.of()).keySet())));
            }
        }
        return names;
    }

    private Map<String, List<JsonNode>> narrowed(@Nullable JsonNode node, Place place, @Nullable String model) {
        Map<String, List<JsonNode>> narrowed = new LinkedHashMap<>();
        if (node == null) {
            return narrowed;
        }
        shape.object(node, place, "an object of lists of values by field").forEach((name, listed) -> {
            known(List.of(name), place.at(name), "narrows ", model);
            List<JsonNode> read = values.list(listed, type(name), place.at(name));
            if (!read.isEmpty()) {
                narrowed.put(name, read);
            }
        });
        return narrowed;
    }

    private String type(String field) {
        return fields.values().stream()
                .filter(model -> model.containsKey(field))
                .map(model -> model.get(field).type())
                .findFirst()
                .orElse(FieldSpec.ANY);
    }

    private Set<String> allFields() {
        Set<String> names = new LinkedHashSet<>();
        fields.values().forEach(model -> names.addAll(model.keySet()));
        return names;
    }
}
