package io.runapi.spec.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What constrains one field's value, keyword by keyword; of a list's items, what constrains each of them. */
final class Bounds {
    /** Our words for a bound, and JSON Schema's. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("atLeast", "minimum");
        WORDS.put("atMost", "maximum");
        WORDS.put("lengthAtLeast", "minLength");
        WORDS.put("lengthAtMost", "maxLength");
        WORDS.put("itemsAtLeast", "minItems");
        WORDS.put("itemsAtMost", "maxItems");
        WORDS.put("matches", "pattern");
        WORDS.put("accepts", "enum");
    }

    private static final List<String> OF_LISTS = List.of("minItems", "maxItems");

    private Bounds() {}

    /** What a property constrains beside its type. */
    static Map<String, JsonNode> ofProperty(JsonNode property) {
        Map<String, JsonNode> bounds = new LinkedHashMap<>();
        for (String keyword : WORDS.values()) {
            JsonNode value = place(property, keyword).path(keyword);
            if (!value.isMissingNode()) {
                bounds.put(keyword, value);
            }
        }
        return bounds;
    }

    private static JsonNode place(JsonNode property, String keyword) {
        return isList(property) && !OF_LISTS.contains(keyword) ? property.path("items") : property;
    }

    private static boolean isList(JsonNode property) {
        return property.path("type").asString("").equals("array");
    }

    /** What a model's own field constrains, in the words of JSON Schema. */
    static Map<String, JsonNode> ofField(JsonNode field, JsonNode property) {
        Map<String, JsonNode> bounds = new LinkedHashMap<>();
        WORDS.forEach((ours, theirs) -> {
            if (field.has(ours)) {
                bounds.put(theirs, theirs.equals("enum") ? values(field.get(ours), property) : field.get(ours));
            }
        });
        return bounds;
    }

    /** The values that are meant by texts, for a property. */
    static JsonNode values(JsonNode texts, JsonNode property) {
        String type = place(property, "enum").path("type").asString("");
        return Texts.formsOf(type, Texts.of(texts));
    }

    /** Takes a keyword out of a property. */
    static void remove(ObjectNode property, String keyword) {
        if (place(property, keyword) instanceof ObjectNode place) {
            place.remove(keyword);
        }
    }

    /** The schema that these keywords make for the value of a property. */
    static ObjectNode schema(Map<String, JsonNode> bounds, JsonNode property) {
        ObjectNode schema = Presence.node();
        bounds.forEach((keyword, value) -> {
            boolean ofItems = isList(property) && !OF_LISTS.contains(keyword);
            (ofItems ? schema.withObject("/items") : schema).set(keyword, value);
        });
        return schema;
    }

    /** Whether a keyword says the same with both values. */
    static boolean isSame(@Nullable JsonNode one, JsonNode other) {
        return one != null && (one.isArray() ? Texts.shortest(one).equals(Texts.shortest(other)) : one.equals(other));
    }

    /** Whether who obeys these bounds also obeys a keyword. */
    static boolean imply(Map<String, JsonNode> bounds, String keyword, JsonNode value) {
        JsonNode own = bounds.get(keyword);
        if (own == null) {
            return false;
        }
        return switch (keyword) {
            case "enum" -> Texts.shortest(value).containsAll(Texts.shortest(own));
            case "pattern" -> own.equals(value);
            default ->
                keyword.startsWith("min")
                        ? own.decimalValue().compareTo(value.decimalValue()) >= 0
                        : own.decimalValue().compareTo(value.decimalValue()) <= 0;
        };
    }
}
