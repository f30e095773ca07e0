package io.runapi.spec.standard;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What it means to be there: a parameter that is null, blank text or an empty list is absent, exactly as one that is
 * left out, and {@code false} is there. Two schemas say it once for the whole document.
 */
final class Presence {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PRESENT = "PresentParameter";
    private static final String ABSENT = "AbsentParameter";

    /**
     * A character that is not blank. Written out, since the blanks of {@code \s} differ from validator to validator.
     */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    /** What a schema tells people and tools about a property whose value it does not constrain. */
    private static final List<String> ANNOTATIONS =
            List.of("title", "description", "default", "deprecated", "example", "examples");

    private Presence() {}

    static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }

    /** Writes the two schemas into a file's components. */
    static void define(ObjectNode file) {
        ObjectNode schemas = file.withObject("/components/schemas");
        ObjectNode present = schemas.putObject(PRESENT);
        present.put(
                "description", "What counts as given: anything but null, blank text, an empty list or an empty map.");
        present.put("pattern", NOT_BLANK).put("minItems", 1).put("minProperties", 1);
        present.putObject("not").put("type", "null");
        ObjectNode absent = schemas.putObject(ABSENT);
        absent.put("description", "What counts as left out: null, blank text, an empty list or an empty map.");
        absent.set("not", present());
    }

    /** Accepts a value that is there. */
    static ObjectNode present() {
        return node().put("$ref", SCHEMAS + PRESENT);
    }

    /** Accepts a value that is as good as left out. */
    static ObjectNode absent() {
        return node().put("$ref", SCHEMAS + ABSENT);
    }

    /** The schema of a parameter that may be left out. */
    static ObjectNode optional(ObjectNode schema) {
        ObjectNode optional = node();
        ObjectNode constraints = schema.deepCopy();
        for (String annotation : ANNOTATIONS) {
            JsonNode value = constraints.remove(annotation);
            if (value != null) {
                optional.set(annotation, value);
            }
        }
        if (!constraints.isEmpty()) {
            optional.putArray("anyOf").add(constraints).add(absent());
        }
        return optional;
    }

    /** The schema of a parameter that has to be there. */
    static ObjectNode required(ObjectNode schema) {
        ObjectNode required = schema.deepCopy();
        String type = schema.path("type").asString("");
        if (type.equals("string") && !schema.has("pattern")) {
            return schema.has("enum") ? required : required.put("pattern", NOT_BLANK);
        }
        if (type.equals("array")) {
            return required.put("minItems", Math.max(1, schema.path("minItems").asInt(0)));
        }
        if (type.isEmpty() || type.equals("string") || type.equals("object")) {
            required.withArray("allOf").add(present());
        }
        return required;
    }
}
