package io.runapi.spec.standard;

import io.runapi.spec.standard.DescriptionFiles.At;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The objects inside a request: what they may leave out may also be null or blank. */
final class NestedSchemas {
    private static final List<String> SCHEMAS = List.of("items", "additionalProperties");
    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf", "prefixItems");

    private final DescriptionFiles files;
    private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    NestedSchemas(DescriptionFiles files) {
        this.files = files;
    }

    /** Whether a schema is seen for the first time. */
    boolean isNew(JsonNode schema) {
        return seen.add(schema);
    }

    /** Rewrites what is inside the schema of a request, but not this schema itself. */
    void rewrite(At request) {
        for (String name : request.node().path("properties").propertyNames()) {
            object(request.get("properties").get(name));
        }
        parts(request);
    }

    private void parts(At schema) {
        SCHEMAS.forEach(keyword -> object(schema.get(keyword)));
        for (String keyword : LISTS) {
            schema.node().path(keyword).forEach(part -> object(new At(schema.file(), part)));
        }
    }

    private void object(At place) {
        At schema = files.follow(place);
        if (!(schema.node() instanceof ObjectNode object) || !isNew(object)) {
            return;
        }
        rewrite(schema);
        List<String> required = Texts.of(object.path("required"));
        for (String name : List.copyOf(object.path("properties").propertyNames())) {
            if (!required.contains(name) && object.path("properties").get(name) instanceof ObjectNode property) {
                object.withObject("/properties").set(name, Presence.optional(property));
            }
        }
    }
}
