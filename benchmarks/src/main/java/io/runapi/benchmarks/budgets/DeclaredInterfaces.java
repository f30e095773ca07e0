package io.runapi.benchmarks.budgets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Declared interfaces for many models, as users write them: what is required is a parameter, but for the prompt. Models
 * come from the description in its order, and only those whose requests have no conditional rules, which a plain list
 * of parameters may break.
 */
final class DeclaredInterfaces {
    /** One file. */
    record Source(String name, String text) {}

    private DeclaredInterfaces() {}

    static List<Source> first(int count) throws IOException {
        JsonNode document;
        try (InputStream description = DeclaredInterfaces.class.getResourceAsStream("/META-INF/runapi/openapi.yaml")) {
            document = new YAMLMapper().readTree(description);
        }
        List<Source> sources = new ArrayList<>();
        for (JsonNode path : document.path("paths")) {
            JsonNode operation = path.path("post");
            JsonNode schema = schema(document, operation);
            if (!operation.has("x-runapi-task")
                    || operation.path("x-runapi-alias").asBoolean(false)
                    || schema.has("x-runapi-rules")
                    || !schema.path("properties").has("prompt")) {
                continue;
            }
            for (JsonNode models : schema.path("x-runapi-models")) {
                for (JsonNode model : models.path("id")) {
                    if (sources.size() < count && !models.has("note")) {
                        String name = "Face" + sources.size();
                        sources.add(new Source(name, text(name, model.asString(), models, operation, schema)));
                    }
                }
            }
        }
        if (sources.size() < count) {
            throw new IllegalStateException("the description has only " + sources.size() + " such models");
        }
        return sources;
    }

    private static JsonNode schema(JsonNode document, JsonNode operation) {
        String reference = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asString("#/none");
        return document.at(reference.substring(1));
    }

    private static String text(String name, String model, JsonNode differences, JsonNode operation, JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(property -> required.add(property.asString()));
        for (JsonNode field : differences.path("fields")) {
            if (field.path("needed").asBoolean(false)) {
                required.add(field.path("field").asString());
            }
        }
        StringBuilder parameters = new StringBuilder("String thing");
        for (String property : required.stream().distinct().sorted().toList()) {
            if (!List.of("model", "prompt").contains(property)) {
                parameters.append(", ").append(type(schema.path("properties").path(property)));
                parameters.append(' ').append(camel(property));
            }
        }
        return """
                import io.runapi.*;
                import io.runapi.annotation.*;
                import io.runapi.task.Task;

                @RunApiModel(value = "%s", action = "%s")
                public interface %s {
                    @Prompt("A {thing} at dawn")
                    Task<%s> make(%s);
                }
                """.formatted(
                        model,
                        operation.path("x-runapi-action").asString(),
                        name,
                        operation.path("x-runapi-task").asString(),
                        parameters);
    }

    private static String type(JsonNode property) {
        return switch (property.path("type").asString()) {
            case "integer" -> "int";
            case "number" -> "double";
            case "boolean" -> "boolean";
            case "array" -> "java.util.List<java.net.URI>";
            default -> "String";
        };
    }

    private static String camel(String property) {
        StringBuilder name = new StringBuilder();
        for (String word : property.split("_", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
