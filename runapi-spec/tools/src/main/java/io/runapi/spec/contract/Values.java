package io.runapi.spec.contract;

import io.runapi.spec.description.FieldSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads accepted values and defaults. */
final class Values {
    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /** The JSON type of a scalar; {@link FieldSpec#ANY} for everything else. */
    static String type(JsonNode value) {
        if (value.isString()) {
            return "string";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        if (value.isIntegralNumber()) {
            return "integer";
        }
        return value.isNumber() ? "number" : FieldSpec.ANY;
    }

    /** Distinct values of the field's type. */
    List<JsonNode> list(JsonNode node, String type, Place place) {
        String accepted = "a list of at least one value, "
                + (type.equals(FieldSpec.ANY) ? "all of one type" : "all of type " + type);
        if (!node.isArray() || node.isEmpty()) {
            problems.error(place, node.isArray() ? "is empty" : "is " + Shape.kind(node), accepted);
            return List.of();
        }
        List<JsonNode> values = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (int index = 0; index < node.size(); index++) {
            JsonNode value = node.get(index);
            kinds.add(broad(type(value)));
            if (values.contains(value)) {
                problems.error(place.at(index), "is listed twice: " + value, accepted);
            }
            values.add(value);
        }
        if (kinds.size() > 1) {
            problems.error(place, "mixes types: " + texts(values), accepted);
            return List.of();
        }
        if (values.stream().anyMatch(value -> !fits(value, type))) {
            problems.error(place, "has values that are not of type " + type + ": " + texts(values), accepted);
            return List.of();
        }
        return values;
    }

    FieldSpec withDefault(FieldSpec field, JsonNode value, Place place) {
        if (type(value).equals(FieldSpec.ANY) || !fits(value, field.type())) {
            problems.error(place, "is " + Shape.kind(value), "one value of type " + field.type());
            return field;
        }
        if (!field.values().isEmpty() && !field.values().contains(value)) {
            problems.error(place, "is " + value + ", which enum does not list", texts(field.values()));
        }
        JsonNode min = field.min();
        JsonNode max = field.max();
        if (value.isNumber()
                && ((min != null && value.decimalValue().compareTo(min.decimalValue()) < 0)
                        || (max != null && value.decimalValue().compareTo(max.decimalValue()) > 0))) {
            problems.error(place, "is " + value + ", which min and max do not allow", "a value between them");
        }
        return new FieldSpec(
                field.type(),
                field.required(),
                field.values(),
                field.length(),
                min,
                max,
                field.minItems(),
                field.maxItems(),
                field.pattern(),
                value,
                field.items(),
                field.properties());
    }

    static boolean fits(JsonNode value, String type) {
        String own = type(value);
        return !own.equals(FieldSpec.ANY)
                && (type.equals(FieldSpec.ANY) || own.equals(type) || (type.equals("number") && own.equals("integer")));
    }

    static String texts(List<JsonNode> values) {
        return values.stream().map(JsonNode::toString).collect(Collectors.joining(", "));
    }

    private static String broad(String type) {
        return type.equals("integer") ? "number" : type;
    }
}
