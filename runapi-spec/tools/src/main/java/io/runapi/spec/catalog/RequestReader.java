package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a request schema with what its extensions say of models and rules. */
final class RequestReader {
    private final SchemaReader schemas;
    private final String name;
    private final JsonNode schema;

    RequestReader(SchemaReader schemas, String name) {
        this.schemas = schemas;
        this.name = name;
        this.schema = schemas.named(name);
    }

    Request read() {
        return new Request(
                name,
                schema.has("x-runapi-builder"),
                schema.path("x-runapi-model-as-text").asBoolean(false),
                models(),
                schemas.fields(schema).stream().map(this::field).toList(),
                schema.path("x-runapi-rules").values().stream()
                        .map(RequestReader::rule)
                        .toList(),
                schema.path("x-runapi-removed").values().stream()
                        .map(one -> SchemaReader.removed(name, one))
                        .toList());
    }

    private List<Model> models() {
        Map<String, String> constants = Map.of();
        String type = "";
        for (Field field : schemas.fields(schema)) {
            if (isModelId(field) && field.type() instanceof FieldType.Choice choice) {
                constants = choice.constants();
                type = choice.java();
            }
        }
        List<Model> models = new ArrayList<>();
        for (JsonNode entry : schema.path("x-runapi-models").values()) {
            for (String id : SchemaReader.texts(entry.path("id"))) {
                String constant = constants.get(id);
                models.add(new Model(id, constant == null ? null : type + "." + constant, note(entry)));
            }
        }
        return List.copyOf(models);
    }

    private static String note(JsonNode entry) {
        String since = entry.path("deprecated").asString("");
        String use = entry.path("use").asString("");
        String note = entry.path("note").asString("");
        return since.isEmpty() ? note : "deprecated since " + since + (use.isEmpty() ? "" : ", use " + use);
    }

    private boolean isModelId(Field field) {
        return schema.path("properties")
                .path(field.name())
                .path("x-runapi-model")
                .asBoolean(false);
    }

    private Field field(Field field) {
        return new Field(
                field.name(),
                field.words(),
                field.type(),
                field.base(),
                byModel(field),
                isModelId(field),
                field.collected(),
                field.constant());
    }

    private Map<String, Optional<Limits>> byModel(Field field) {
        Map<String, Optional<Limits>> byModel = new LinkedHashMap<>();
        for (JsonNode entry : schema.path("x-runapi-models").values()) {
            Optional<Limits> limits = limits(field, entry);
            SchemaReader.texts(entry.path("id")).forEach(id -> byModel.put(id, limits));
        }
        return byModel;
    }

    private static Optional<Limits> limits(Field field, JsonNode entry) {
        if (SchemaReader.texts(entry.path("without")).contains(field.name())) {
            return Optional.empty();
        }
        for (JsonNode other : entry.path("fields").values()) {
            if (other.path("field").asString("").equals(field.name())) {
                return Optional.of(instead(field.base(), other));
            }
        }
        return Optional.of(field.base());
    }

    private static Limits instead(Limits base, JsonNode other) {
        @Nullable String byDefault = SchemaReader.text(other, "byDefault");
        return new Limits(
                base.required() || other.path("needed").asBoolean(false),
                SchemaReader.texts(other.path("accepts")),
                SchemaReader.text(other, "atLeast"),
                SchemaReader.text(other, "atMost"),
                SchemaReader.text(other, "lengthAtLeast"),
                SchemaReader.text(other, "lengthAtMost"),
                SchemaReader.text(other, "itemsAtLeast"),
                SchemaReader.text(other, "itemsAtMost"),
                SchemaReader.text(other, "matches"),
                byDefault == null ? base.byDefault() : byDefault);
    }

    private static Rule rule(JsonNode rule) {
        Map<String, List<String>> narrow = new LinkedHashMap<>();
        rule.path("narrow")
                .values()
                .forEach(one -> narrow.put(one.path("field").asString(""), SchemaReader.texts(one.path("to"))));
        return new Rule(
                SchemaReader.texts(rule.path("when")).stream()
                        .map(RequestReader::equal)
                        .toList(),
                SchemaReader.texts(rule.path("whenPresent")),
                SchemaReader.texts(rule.path("whenAbsent")),
                SchemaReader.texts(rule.path("require")),
                SchemaReader.texts(rule.path("requireAny")),
                SchemaReader.texts(rule.path("forbid")),
                narrow);
    }

    private static Rule.Equal equal(String condition) {
        int equals = condition.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("x-runapi-rules: \"" + condition + "\" is no field=value");
        }
        return new Rule.Equal(condition.substring(0, equals), condition.substring(equals + 1));
    }
}
