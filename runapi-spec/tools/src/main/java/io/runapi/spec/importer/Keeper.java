package io.runapi.spec.importer;

import io.runapi.spec.description.ServiceFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what people added to a service's file: operations that are no actions of the contract, and the schemas they
 * use.
 */
final class Keeper {
    private static final Set<String> NAMING =
            Set.of("x-runapi-type", "x-runapi-task", "x-runapi-request", "of", "event", "$ref");

    private final ServiceFile old;
    private final Paths paths;
    private final Set<String> elsewhere;

    Keeper(ServiceFile old, Paths paths, Set<String> elsewhere) {
        this.old = old;
        this.paths = paths;
        this.elsewhere = elsewhere;
    }

    void keep(ObjectNode pathItems, ObjectNode schemas, Map<String, String> routes) {
        for (ServiceFile.Operation operation : old.operations()) {
            boolean own = operation.action().isEmpty()
                    && !operation.tree().path("x-runapi-task-status").asBoolean(false);
            JsonNode made = pathItems.path(operation.pathItem());
            if (own && !made.has(operation.method())) {
                pathItems.withObject("/" + operation.pathItem()).set(operation.method(), operation.tree());
                paths.path(old.tag(), operation.pathItem())
                        .ifPresent(path -> routes.putIfAbsent(path, operation.pathItem()));
            }
        }
        Map<String, JsonNode> candidates = new LinkedHashMap<>();
        old.tree().at("/components/schemas").properties().stream()
                .filter(schema -> !schemas.has(schema.getKey()))
                .forEach(schema -> candidates.put(schema.getKey(), schema.getValue()));
        Set<String> used = new LinkedHashSet<>(elsewhere);
        used.addAll(named(pathItems));
        used.addAll(named(schemas));
        boolean found = true;
        while (found) {
            found = candidates.entrySet().removeIf(candidate -> {
                boolean needed = used.contains(candidate.getKey());
                if (needed) {
                    schemas.set(candidate.getKey(), candidate.getValue());
                    used.addAll(named(candidate.getValue()));
                }
                return needed;
            });
        }
    }

    /** The names of schemas that a tree refers to. */
    static Set<String> named(JsonNode tree) {
        Set<String> names = new LinkedHashSet<>();
        tree.properties().forEach(member -> {
            if (NAMING.contains(member.getKey()) && member.getValue().isString()) {
                String name = member.getValue().asString();
                names.add(name.substring(name.lastIndexOf('/') + 1));
            }
        });
        tree.valueStream().filter(JsonNode::isContainer).forEach(child -> names.addAll(named(child)));
        return names;
    }
}
