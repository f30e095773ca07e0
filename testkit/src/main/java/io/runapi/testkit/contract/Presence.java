package io.runapi.testkit.contract;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas about being there. What RunAPI counts as absent is taken out of a request before it is judged, so that being
 * there is having the property.
 *
 * <p>The {@code $comment} of a refusing schema is what {@link Refusals} says to people; its {@code title} is the field
 * to name where the schema stands around several.
 */
final class Presence {
    private Presence() {}

    static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }

    /** Accepts an object that has the property. */
    static ObjectNode present(String property) {
        ObjectNode schema = node();
        schema.putArray("required").add(property);
        return schema;
    }

    /** Accepts an object that has not the property. */
    static ObjectNode absent(String property) {
        ObjectNode schema = node();
        schema.set("not", present(property));
        return schema;
    }

    /** Refuses an object that has the property, with these words. */
    static ObjectNode forbidden(String property, String words) {
        ObjectNode schema = node();
        schema.putObject("properties").putObject(property).putObject("not").put("$comment", words);
        return schema;
    }

    /** Refuses an object that has none of the properties, with these words. */
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
}
