package io.runapi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description as it is in the jar. */
final class Spec {
    static final JsonNode ROOT = load("openapi.yaml");

    /** The same in standard words only. */
    static final JsonNode STANDARD = load("openapi-standard.json");

    private Spec() {}

    /** Every operation by its method and path. */
    static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        ROOT.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return operations;
    }

    /** The node, or the one that it refers to. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? ROOT.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode load(String name) {
        try (InputStream in = requireNonNull(Spec.class.getResourceAsStream("/META-INF/runapi/" + name))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
