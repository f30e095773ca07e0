package io.runapi.spec.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The file of one service.
 *
 * @param tag the service's tag, which is the file's name
 * @param head the comment lines before everything else
 * @param comments the numbers, from 1, of the lines that are comments further down
 * @param tree what it holds
 */
public record ServiceFile(String tag, List<String> head, List<Integer> comments, JsonNode tree) {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** A file of which only the content matters. */
    public static ServiceFile of(String tag, JsonNode tree) {
        return new ServiceFile(tag, List.of(), List.of(), tree);
    }

    /** An operation, and the path item and method where it stands. */
    public record Operation(String pathItem, String method, JsonNode tree) {
        /** The action's name if it is one of the contract. */
        public Optional<String> action() {
            boolean own = tree.path("x-runapi-alias").asBoolean(false)
                    || tree.path("x-runapi-task-status").asBoolean(false);
            return own ? Optional.empty() : tree.path("x-runapi-action").asStringOpt();
        }

        /** The request's schema; empty if it takes none. */
        public Optional<String> request() {
            return tree.path("x-runapi-request")
                    .asStringOpt()
                    .or(() -> tree.at("/requestBody/content")
                            .valueStream()
                            .findFirst()
                            .flatMap(body -> body.at("/schema/$ref").asStringOpt())
                            .map(reference -> reference.substring(reference.lastIndexOf('/') + 1)));
        }
    }

    /** The contract's slug of the service, for a file that was imported before. */
    public Optional<String> upstream() {
        return tree.path("x-runapi-upstream").asStringOpt();
    }

    /** All operations of all path items. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        tree.at("/components/pathItems")
                .properties()
                .forEach(item -> item.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                operations.add(new Operation(item.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    /** The operations of the contract's actions, by action. */
    public Map<String, Operation> actions() {
        Map<String, Operation> actions = new LinkedHashMap<>();
        operations().forEach(operation -> operation.action().ifPresent(action -> actions.put(action, operation)));
        return actions;
    }

    /** A schema of this file; missing if there is none of that name. */
    public JsonNode schema(String name) {
        return tree.path("components").path("schemas").path(name);
    }

    /** What the file says in the canonical form. */
    public Service canonical() {
        SchemaReader reader = new SchemaReader(reference -> {
            JsonNode target = reference.startsWith("#/") ? tree.at(reference.substring(1)) : tree.path("");
            return target.isMissingNode() ? null : target;
        });
        Map<String, Action> actions = new LinkedHashMap<>();
        actions().forEach((name, operation) -> {
            JsonNode schema = schema(operation.request().orElse(""));
            var takes = reader.takes(schema);
            actions.put(
                    name,
                    new Action(
                            operation.tree().path("x-runapi-upstream").asString(name.replace('_', '-')),
                            name,
                            !operation.tree().has("x-runapi-task"),
                            takes.containsKey(Action.NO_MODEL) ? List.of() : List.copyOf(takes.keySet()),
                            takes,
                            reader.refuses(schema),
                            reader.rules(schema)));
        });
        return new Service(
                upstream().orElse(tag.replace('_', '-')), tree.at("/info/title").asString(tag), actions);
    }
}
