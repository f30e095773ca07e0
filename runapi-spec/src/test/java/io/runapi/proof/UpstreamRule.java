package io.runapi.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule as the upstream contract has it. */
record UpstreamRule(JsonNode json) {

    List<String> required() {
        return UpstreamAction.texts(json.path("required"));
    }

    List<String> requiredAny() {
        return UpstreamAction.texts(json.path("required_any"));
    }

    List<String> forbidden() {
        return UpstreamAction.texts(json.path("forbidden"));
    }

    /** The values that fields still take. */
    Set<Map.Entry<String, JsonNode>> narrowed() {
        return json.path("enum").properties();
    }

    Set<Map.Entry<String, JsonNode>> conditions() {
        return json.path("when").properties();
    }

    /** The fields that it names, except the model. */
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        conditions().forEach(condition -> fields.add(condition.getKey()));
        fields.addAll(required());
        fields.addAll(requiredAny());
        fields.addAll(forbidden());
        narrowed().forEach(narrowed -> fields.add(narrowed.getKey()));
        fields.remove("model");
        return fields;
    }

    /** Whether all that it says is that a model does not take some fields. */
    boolean onlyForbidsAModel() {
        return conditions().size() == 1
                && json.path("when").has("model")
                && !forbidden().isEmpty()
                && required().isEmpty()
                && requiredAny().isEmpty()
                && narrowed().isEmpty();
    }

    /** Whether it refuses a field of a model whatever else a request has. */
    boolean neverTakes(String model, String field) {
        return onlyForbidsAModel()
                && json.path("when").path("model").asString().equals(model)
                && forbidden().contains(field);
    }

    /** The field whose presence forbids another, if a rule says the same the other way round; null otherwise. */
    @Nullable
    String mirrored(String forbidden, List<UpstreamRule> rules) {
        for (Map.Entry<String, JsonNode> condition : conditions()) {
            String field = condition.getKey();
            boolean present = condition.getValue().path("present").asBoolean(false);
            for (UpstreamRule other : rules) {
                boolean sameModel = other.json
                        .path("when")
                        .path("model")
                        .equals(json.path("when").path("model"));
                if (present
                        && sameModel
                        && other.forbidden().contains(field)
                        && other.json
                                .path("when")
                                .path(forbidden)
                                .path("present")
                                .asBoolean(false)) {
                    return field;
                }
            }
        }
        return null;
    }

    boolean applies(ObjectNode request, String model) {
        for (Map.Entry<String, JsonNode> condition : conditions()) {
            String field = condition.getKey();
            JsonNode wanted = condition.getValue();
            boolean holds = field.equals("model")
                    ? wanted.asString().equals(model)
                    : wanted.has("present")
                            ? isPresent(request.path(field))
                                    == wanted.get("present").asBoolean()
                            : isPresent(request.path(field))
                                    && text(request.path(field)).equals(text(wanted));
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    static boolean isPresent(JsonNode value) {
        return !(value.isMissingNode()
                || value.isNull()
                || value.isString() && value.stringValue().isBlank()
                || value.isArray() && value.isEmpty());
    }

    /** Values are compared as text, numbers in their shortest form. */
    static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asString();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
