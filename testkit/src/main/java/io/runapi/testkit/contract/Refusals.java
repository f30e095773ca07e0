package io.runapi.testkit.contract;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says what a validator found in words for the person who sent it. The {@code $comment} of the clause that refuses says
 * for which models it holds, or when.
 *
 * @param request where the schema stands that was asked
 */
record Refusals(Place request) {

    /** One refusal per field: where several keywords say no, the one that says most. */
    List<Refusal> of(List<Error> errors) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        errors.stream().sorted(Comparator.comparingInt(this::vagueness)).forEach(error -> {
            Refusal refusal = of(error);
            refusals.putIfAbsent(String.valueOf(refusal.param()), refusal);
        });
        if (refusals.size() > 1) {
            refusals.remove("null"); // a schema also says of everything around a field that something is wrong there
        }
        return List.copyOf(refusals.values());
    }

    private int vagueness(Error error) {
        if (error.getKeyword().equals("not") && !isForbidden(error)) {
            return 3;
        }
        return isForbidden(error) ? 0 : reason(error).isEmpty() ? 2 : 1;
    }

    private Refusal of(Error error) {
        String at = field(error);
        String reason = reason(error);
        if (error.getKeyword().equals("required")) {
            return missing(at, String.valueOf(error.getProperty()), reason);
        }
        if (error.getKeyword().equals("not")
                && at.isEmpty()
                && error.getSchemaNode().has("properties")) {
            return noneOf(List.copyOf(error.getSchemaNode().get("properties").propertyNames()), reason);
        }
        if (isForbidden(error)) {
            return new Refusal(at, "`" + at + "` is not accepted" + reason);
        }
        if (!at.isEmpty() && isAbsent(error.getInstanceNode())) {
            return missing("", at, reason);
        }
        return switch (error.getKeyword()) {
            case "enum", "const" ->
                new Refusal(at, said(at, error) + " is not accepted" + reason + "; accepted: " + accepted(error));
            default -> new Refusal(at.isEmpty() ? null : at, said(at, error) + ": " + error.getMessage() + reason);
        };
    }

    private static Refusal missing(String at, String property, String reason) {
        String param = at.isEmpty() ? property : at + "." + property;
        return new Refusal(param, "`" + param + "` is required" + reason);
    }

    private static Refusal noneOf(List<String> fields, String reason) {
        return new Refusal(fields.get(0), "one of `" + String.join("`, `", fields) + "` is required" + reason);
    }

    /** What is there has to be absent, in every case. Where it is a choice to leave it out, another error says more. */
    private static boolean isForbidden(Error error) {
        NodePath path = error.getEvaluationPath();
        int end = path.getNameCount();
        return end > 3
                && path.getName(end - 1).equals("not")
                && path.getName(end - 2).equals("$ref")
                && !path.getName(end - 4).equals("anyOf")
                && !isAbsent(error.getInstanceNode());
    }

    private static boolean isAbsent(@Nullable JsonNode value) {
        return value == null
                || value.isNull()
                || (value.isString() ? value.stringValue().isBlank() : value.isContainer() && value.isEmpty());
    }

    /** The comment of the innermost schema on the way to the keyword that has one, to go on after a word. */
    private String reason(Error error) {
        NodePath path = error.getEvaluationPath();
        Place place = request;
        String reason = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            String name = path.getName(i);
            if (!name.equals("$ref")) { // a place is where references lead
                place = place.get(name);
            }
            reason = place.node().path("$comment").asString(reason);
        }
        return reason.isEmpty() ? "" : " " + reason;
    }

    private static String said(String at, Error error) {
        JsonNode value = error.getInstanceNode();
        String text = value.toString();
        String shown = text.length() > 100 ? text.substring(0, 100) + "..." : text;
        return at.isEmpty() ? "the request" : "`" + at + "` = " + shown;
    }

    private static String accepted(Error error) {
        JsonNode schema = error.getSchemaNode();
        if (!schema.isArray()) {
            return schema.asString();
        }
        return schema.valueStream().map(JsonNode::asString).distinct().collect(Collectors.joining(", "));
    }

    /** {@code messages[0].role} for {@code /messages/0/role}. */
    private static String field(Error error) {
        StringBuilder field = new StringBuilder();
        NodePath path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            if (element instanceof Integer) {
                field.append('[').append(element).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(element);
            }
        }
        return field.toString();
    }
}
