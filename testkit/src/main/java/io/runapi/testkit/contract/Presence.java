package io.runapi.testkit.contract;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas about being there. For RunAPI, null, blank text and an empty list are not there; {@code false} is.
 *
 * <p>The {@code $comment} of a refusing schema is what {@link Refusals} says to people; its {@code title} is the field
 * to name where the schema stands around several.
 */
final class Presence {
    private Presence() {}

    static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }

    /** Accepts an object in which the property is there. */
    static ObjectNode present(String property) {
        ObjectNode schema = node();
        schema.putArray("required").add(property);
        schema.putObject("properties").putObject(property).set("not", nothing());
        return schema;
    }

    /** Accepts an object in which the property is not there. */
    static ObjectNode absent(String property) {
        ObjectNode schema = node();
        schema.set("not", present(property));
        return schema;
    }

    /** Refuses a property that is there, with these words. */
    static ObjectNode forbidden(String property, String words) {
        ObjectNode something = node();
        something.put("$comment", words);
        something.set("not", nothing());
        ObjectNode schema = node();
        schema.putObject("properties").putObject(property).set("not", something);
        return schema;
    }

    /** Refuses an object without the property, and a blank or empty one. */
    static ObjectNode required(String property) {
        ObjectNode schema = node();
        schema.putArray("required").add(property);
        ObjectNode value = schema.putObject("properties").putObject(property);
        value.put("minItems", 1);
        value.putObject("not")
                .put("$comment", "`" + property + "` is required and must not be blank")
                .set("anyOf", JsonMapper.shared().createArrayNode().add(blank()).add(nil()));
        return schema;
    }

    /** Refuses an object in which none of the properties is there. */
    static ObjectNode anyOf(List<String> properties, String words) {
        ObjectNode none = node();
        none.put("title", properties.get(0));
        none.put("$comment", words);
        ArrayNode all = none.putArray("allOf");
        properties.forEach(property -> all.add(absent(property)));
        ObjectNode schema = node();
        schema.set("not", none);
        return schema;
    }

    private static ObjectNode nothing() {
        ObjectNode emptyList = node().put("type", "array").put("maxItems", 0);
        ObjectNode schema = node();
        schema.putArray("anyOf").add(nil()).add(blank()).add(emptyList);
        return schema;
    }

    private static ObjectNode nil() {
        return node().put("type", "null");
    }

    private static ObjectNode blank() {
        return node().put("type", "string").put("pattern", "^\\s*$");
    }
}
