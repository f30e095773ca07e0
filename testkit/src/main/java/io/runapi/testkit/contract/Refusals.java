package io.runapi.testkit.contract;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what a validator found in words for the person who sent it. */
final class Refusals {
    private Refusals() {}

    /** One refusal per field: where several keywords say no, the one that says most. */
    static List<Refusal> of(List<Error> errors) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        errors.stream().sorted(Comparator.comparingInt(Refusals::vagueness)).forEach(error -> {
            Refusal refusal = of(error);
            refusals.putIfAbsent(String.valueOf(refusal.param()), refusal);
        });
        if (refusals.size() > 1) {
            refusals.remove("null"); // a schema also says of everything around a field that something is wrong there
        }
        return List.copyOf(refusals.values());
    }

    private static int vagueness(Error error) {
        if (!comment(error).isEmpty()) {
            return 0;
        }
        return error.getKeyword().equals("not") ? 2 : 1;
    }

    private static String comment(Error error) {
        return error.getSchemaNode().path("$comment").asString("");
    }

    private static Refusal of(Error error) {
        String at = field(error);
        String comment = comment(error);
        if (!comment.isEmpty()) {
            return new Refusal(
                    at.isEmpty() ? error.getSchemaNode().path("title").asString() : at, comment);
        }
        return switch (error.getKeyword()) {
            case "required" -> missing(at, String.valueOf(error.getProperty()));
            case "enum", "const" -> new Refusal(at, said(at, error) + " is not accepted; accepted: " + accepted(error));
            default -> new Refusal(at.isEmpty() ? null : at, said(at, error) + ": " + error.getMessage());
        };
    }

    private static Refusal missing(String at, String property) {
        String param = at.isEmpty() ? property : at + "." + property;
        return new Refusal(param, "`" + param + "` is required");
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
