package io.runapi.spec.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code if} of a clause: one schema that a request fits when all of some conditions hold. */
final class Conditions {
    private final List<String> ids;
    private final List<String> needed = new ArrayList<>();
    private final Map<String, ObjectNode> properties = new LinkedHashMap<>();
    private final List<ObjectNode> more = new ArrayList<>();

    /**
     * No conditions yet.
     *
     * @param ids the action's models; a request that names none is for the only one, if there is just one
     */
    Conditions(List<String> ids) {
        this.ids = ids;
    }

    /** The request is for one of these models. */
    Conditions model(List<String> models) {
        ObjectNode value = Presence.node();
        if (models.size() == 1) {
            value.put("const", models.get(0));
        } else {
            models.forEach(value.withArray("enum")::add);
        }
        if (ids.size() == 1 && models.containsAll(ids)) {
            return put("model", Presence.optional(value));
        }
        needed.add("model");
        return put("model", value);
    }

    /** A field has this value. */
    Conditions equal(String field, String text) {
        if (field.equals("model")) {
            return model(List.of(text));
        }
        needed.add(field);
        ObjectNode value = Presence.node();
        JsonNode forms = Texts.everyForm(List.of(text));
        if (forms.size() == 1) {
            value.set("const", forms.get(0));
        } else {
            value.set("enum", forms);
        }
        return put(field, value);
    }

    Conditions present(String field) {
        needed.add(field);
        return put(field, Presence.present());
    }

    Conditions absent(String field) {
        return put(field, Presence.absent());
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    private Conditions put(String field, ObjectNode value) {
        if (properties.putIfAbsent(field, value) != null) {
            ObjectNode other = Presence.node();
            other.putObject("properties").set(field, value);
            more.add(other);
        }
        return this;
    }

    ObjectNode schema() {
        ObjectNode schema = Presence.node();
        if (!needed.isEmpty()) {
            needed.stream().distinct().forEach(schema.putArray("required")::add);
        }
        ObjectNode values = schema.putObject("properties");
        properties.forEach(values::set);
        if (!more.isEmpty()) {
            schema.putArray("allOf").addAll(more);
        }
        return schema;
    }
}
