package io.runapi.spec.contract;

import io.runapi.spec.description.FieldSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what one field takes. */
final class FieldReader {
    private static final String TYPES = "string, integer, number, boolean, array or object";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> KEYS = Set.of(
            "type",
            "required",
            "enum",
            "min",
            "max",
            "length",
            "min_items",
            "max_items",
            "items",
            "properties",
            "pattern",
            "default",
            "$ref");

    private final Problems problems;
    private final Shape shape;
    private final Values values;
    private final References references;

    FieldReader(Problems problems, References references) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.values = new Values(problems);
        this.references = references;
    }

    /** The fields of a model, or the properties of an object. */
    Map<String, FieldSpec> fields(JsonNode node, Place place) {
        return fields(node, place, List.of());
    }

    private Map<String, FieldSpec> fields(JsonNode node, Place place, List<String> followed) {
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        shape.object(node, place, "an object of fields by name").forEach((name, field) -> {
            if (!NAME.matcher(name).matches()) {
                problems.error(place.at(name), "is no name of a field", "letters, digits and underscores");
            }
            fields.put(name, field(field, place.at(name), followed));
        });
        return fields;
    }

    private FieldSpec field(JsonNode node, Place place, List<String> followed) {
        Map<String, JsonNode> keys = shape.object(node, place, "an object that describes a field");
        if (keys.containsKey("$ref")) {
            return reference(keys, place, followed);
        }
        shape.only(keys, KEYS, place);
        String type = type(keys, place);
        List<JsonNode> accepted =
                keys.containsKey("enum") ? values.list(keys.get("enum"), type, place.at("enum")) : List.of();
        boolean length = shape.flag(keys.get("length"), place.at("length"));
        JsonNode min = bound(keys, "min", type, length, place);
        JsonNode max = bound(keys, "max", type, length, place);
        ordered(min, max, "min", "max", place);
        Integer minItems = items(keys, "min_items", type, place);
        Integer maxItems = items(keys, "max_items", type, place);
        ordered(keys.get("min_items"), keys.get("max_items"), "min_items", "max_items", place);
        JsonNode items = nested(keys, "items", "array", type, place);
        JsonNode properties = nested(keys, "properties", "object", type, place);
        FieldSpec spec = new FieldSpec(
                type,
                shape.flag(keys.get("required"), place.at("required")),
                accepted,
                length,
                min,
                max,
                minItems,
                maxItems,
                pattern(keys.get("pattern"), type, place.at("pattern")),
                null,
                items == null ? null : field(items, place.at("items"), followed),
                properties == null ? Map.of() : fields(properties, place.at("properties"), followed));
        if (length && !keys.containsKey("min") && !keys.containsKey("max")) {
            problems.error(place.at("length"), "has neither min nor max beside it", "length together with min or max");
        }
        return keys.containsKey("default") ? values.withDefault(spec, keys.get("default"), place.at("default")) : spec;
    }

    private FieldSpec reference(Map<String, JsonNode> keys, Place place, List<String> followed) {
        shape.only(keys, Set.of("$ref"), place);
        Place here = place.at("$ref");
        String pointer = shape.text(keys.get("$ref"), here, "a reference such as #/actions/...");
        JsonNode target = references.find(pointer, here, followed);
        if (target == null) {
            return FieldSpec.of(FieldSpec.ANY);
        }
        List<String> now = new ArrayList<>(followed);
        now.add(pointer);
        return field(target, place, now);
    }

    private String type(Map<String, JsonNode> keys, Place place) {
        JsonNode type = keys.get("type");
        if (type == null) {
            return guessed(keys);
        }
        String name = shape.text(type, place.at("type"), TYPES);
        if (!name.isEmpty()
                && !Set.of("string", "integer", "number", "boolean", "array", "object")
                        .contains(name)) {
            problems.error(place.at("type"), "is " + type, TYPES);
            return FieldSpec.ANY;
        }
        return name.isEmpty() ? FieldSpec.ANY : name;
    }

    private static String guessed(Map<String, JsonNode> keys) {
        if (keys.containsKey("items")) {
            return "array";
        }
        if (keys.containsKey("properties")) {
            return "object";
        }
        JsonNode listed = keys.get("enum");
        return listed != null && listed.isArray() && !listed.isEmpty() ? Values.type(listed.get(0)) : FieldSpec.ANY;
    }

    private @Nullable JsonNode bound(Map<String, JsonNode> keys, String key, String type, boolean length, Place place) {
        JsonNode node = keys.get(key);
        if (node == null) {
            return null;
        }
        boolean ofText = type.equals("string");
        if (ofText != length || (!ofText && !type.equals("integer") && !type.equals("number"))) {
            problems.error(
                    place.at(key),
                    ofText
                            ? "bounds a text without length: true"
                            : "bounds " + a(type) + (length ? " with length: true" : ""),
                    "bounds of an integer or number, or of a string with length: true");
            return null;
        }
        JsonNode number = shape.number(node, place.at(key), !type.equals("number"));
        if (length && number != null && number.doubleValue() < 0) {
            problems.error(place.at(key), "is " + node, "a length from 0");
        }
        return number;
    }

    private void ordered(@Nullable JsonNode min, @Nullable JsonNode max, String low, String high, Place place) {
        if (min != null
                && max != null
                && min.isNumber()
                && max.isNumber()
                && min.decimalValue().compareTo(max.decimalValue()) > 0) {
            problems.error(
                    place.at(low), low + " " + min + " is more than " + high + " " + max, low + " up to " + high);
        }
    }

    private @Nullable Integer items(Map<String, JsonNode> keys, String key, String type, Place place) {
        if (keys.containsKey(key) && !type.equals("array")) {
            problems.error(place.at(key), "counts the items of " + a(type), "it only beside type array");
            return null;
        }
        return shape.count(keys.get(key), place.at(key));
    }

    private @Nullable JsonNode nested(Map<String, JsonNode> keys, String key, String of, String type, Place place) {
        if (keys.containsKey(key) && !type.equals(of)) {
            problems.error(place.at(key), "describes the " + key + " of " + a(type), "it only beside type " + of);
            return null;
        }
        return keys.get(key);
    }

    private @Nullable String pattern(@Nullable JsonNode node, String type, Place place) {
        if (node == null) {
            return null;
        }
        String accepted = "a regular expression, beside type string";
        if (!type.equals("string")) {
            problems.error(place, "is the pattern of " + a(type), accepted);
            return null;
        }
        String pattern = shape.text(node, place, accepted);
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            problems.error(place, "is no regular expression: " + e.getDescription(), accepted);
        }
        return pattern;
    }

    private static String a(String type) {
        return switch (type) {
            case FieldSpec.ANY -> "a field without type";
            case "integer", "array", "object" -> "an " + type;
            default -> "a " + type;
        };
    }
}
