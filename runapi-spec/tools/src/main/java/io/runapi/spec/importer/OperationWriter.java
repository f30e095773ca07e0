package io.runapi.spec.importer;

import io.runapi.spec.description.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the operations of an action. */
final class OperationWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String COMMON = "../common.yaml#/components/";
    private static final Set<String> OURS = Set.of(
            "description",
            "x-runapi-upstream",
            "x-runapi-task",
            "x-runapi-request",
            "parameters",
            "requestBody",
            "responses");

    private final Words words;
    private final Needs needs;
    private final Results results;
    private final String tag;

    OperationWriter(Words words, Needs needs, Results results, String tag) {
        this.words = words;
        this.needs = needs;
        this.results = results;
        this.tag = tag;
    }

    /** The call itself. */
    ObjectNode call(Action action, Route route, JsonNode request, JsonNode old) {
        ObjectNode operation = NODES.objectNode();
        String endpoint = action.endpoint();
        String neutral = "Calls " + endpoint + ".";
        operation.put("operationId", id(endpoint));
        operation.putArray("tags").add(tag);
        operation.put(
                "summary",
                words.said(old, "summary", neutral)
                        .or(() -> words.action(tag, endpoint, "words"))
                        .orElseGet(() -> {
                            needs.words("action " + tag + "/" + endpoint, tag);
                            return neutral;
                        }));
        words.said(old, "description", "")
                .or(() -> words.action(tag, endpoint, "notes"))
                .ifPresent(notes -> operation.put("description", notes));
        operation.put("x-runapi-action", endpoint);
        if (!action.key().replace('-', '_').equals(endpoint)) {
            operation.put("x-runapi-upstream", action.key());
        }
        operation.put("x-runapi-method", Names.camel(endpoint));
        String result = result(action, old);
        if (!action.synchronous()) {
            operation.put("x-runapi-task", result);
        }
        if (!route.hasBody() || !route.content().equals(Route.JSON)) {
            operation.put("x-runapi-request", Names.request(tag, endpoint));
        }
        words.at("actions", tag + "/" + endpoint, "also")
                .properties()
                .forEach(key -> operation.set(key.getKey(), key.getValue()));
        Merge.extras(old, operation, OURS);
        ArrayNode parameters = parameters(route, request, old);
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        if (route.hasBody()) {
            operation.set("requestBody", body(endpoint, route, old.path("requestBody")));
        }
        operation.set("responses", responses(action, result, old));
        return operation;
    }

    /** Reads the task that the call made. */
    ObjectNode status(Action action, String result, JsonNode old) {
        ObjectNode operation = NODES.objectNode();
        operation.put("operationId", id(action.endpoint()) + "Task");
        operation.putArray("tags").add(tag);
        operation.put("summary", words.said(old, "summary", "").orElse("Tells where the task stands."));
        operation.put("x-runapi-task-status", true);
        Merge.extras(old, operation, Set.of("parameters", "responses"));
        operation.putArray("parameters").addObject().put("$ref", COMMON + "parameters/TaskId");
        ObjectNode made = NODES.objectNode();
        made.set("200", results.task(result));
        made.set("default", error());
        JsonNode before = old.path("responses");
        operation.set("responses", before.path("200").toString().contains("/" + result) ? kept(before, made) : made);
        return operation;
    }

    /** The name of the result's schema: the glossary's, else what the description had. */
    String result(Action action, JsonNode old) {
        String free = Names.pascal(tag) + Names.pascal(action.endpoint()) + "Result";
        return words.action(tag, action.endpoint(), "result")
                .or(() -> before(old).filter(name -> !name.equals(free)))
                .orElseGet(() -> {
                    needs.words("result " + tag + "/" + action.endpoint(), tag);
                    return results.free(free);
                });
    }

    private static Optional<String> before(JsonNode old) {
        return old.path("x-runapi-task")
                .asStringOpt()
                .or(() -> old.at("/responses/200/content/application~1json/schema/$ref")
                        .asStringOpt()
                        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1)));
    }

    private String id(String endpoint) {
        return Names.camel(tag) + Names.pascal(endpoint);
    }

    private ArrayNode parameters(Route route, JsonNode request, JsonNode old) {
        ArrayNode parameters = NODES.arrayNode();
        List<String> placeholders = route.placeholders();
        List<String> required =
                request.path("required").valueStream().map(JsonNode::asString).toList();
        for (Map.Entry<String, JsonNode> property : request.path("properties").properties()) {
            boolean inPath = placeholders.contains(property.getKey());
            if (inPath || !route.hasBody()) {
                ObjectNode parameter = parameters.addObject();
                parameter.put("name", property.getKey());
                parameter.put("in", inPath ? "path" : "query");
                if (inPath || required.contains(property.getKey())) {
                    parameter.put("required", true);
                }
                ObjectNode schema = property.getValue().deepCopy().asObject();
                parameter.set("description", schema.remove("description"));
                schema.propertyNames().stream()
                        .filter(key -> key.startsWith("x-"))
                        .toList()
                        .forEach(schema::remove);
                parameter.set("schema", schema);
            }
        }
        if (route.hasBody()) {
            parameters.addObject().put("$ref", COMMON + "parameters/IdempotencyKey");
            parameters.addObject().put("$ref", COMMON + "parameters/ClientRequestId");
        }
        for (JsonNode parameter : old.path("parameters")) {
            if (parameter.has("$ref") && parameters.valueStream().noneMatch(parameter::equals)) {
                parameters.add(parameter.deepCopy());
            }
        }
        return parameters;
    }

    private ObjectNode body(String endpoint, Route route, JsonNode old) {
        ObjectNode body = NODES.objectNode();
        body.put("required", true);
        Optional<String> told = words.action(tag, endpoint, "content");
        JsonNode before = old.path("content");
        List<String> types = told.isEmpty() && !before.isEmpty()
                ? new ArrayList<>(before.propertyNames())
                : List.of(route.content());
        ObjectNode content = body.putObject("content");
        for (String type : types) {
            ObjectNode media = content.putObject(type);
            media.putObject("schema").put("$ref", "#/components/schemas/" + Names.request(tag, endpoint));
            Merge.extras(before.path(type), media, Set.of());
        }
        Merge.extras(old, body, Set.of());
        return body;
    }

    private ObjectNode responses(Action action, String result, JsonNode old) {
        ObjectNode made = NODES.objectNode();
        if (action.synchronous()) {
            made.set("200", results.answer(result));
            made.putObject("202").put("$ref", COMMON + "responses/Accepted");
        } else {
            made.putObject("200").put("$ref", COMMON + "responses/Created");
        }
        made.set("default", error());
        JsonNode before = old.path("responses");
        boolean same = old.has("x-runapi-task") != action.synchronous()
                && (!action.synchronous() || before.path("200").toString().contains("/" + result + "\""));
        return same ? kept(before, made) : made;
    }

    /** What people made of the responses, with those that they do not have. */
    private static ObjectNode kept(JsonNode before, ObjectNode made) {
        ObjectNode kept = NODES.objectNode();
        made.properties()
                .forEach(response -> kept.set(
                        response.getKey(),
                        before.has(response.getKey()) ? before.get(response.getKey()) : response.getValue()));
        Merge.extras(before, kept, Set.of());
        return kept;
    }

    private static ObjectNode error() {
        return NODES.objectNode().put("$ref", COMMON + "responses/Error");
    }
}
