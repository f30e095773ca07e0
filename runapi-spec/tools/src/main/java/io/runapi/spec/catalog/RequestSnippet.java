package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Java that makes a request and sends it. */
final class RequestSnippet {
    private final Action action;
    private final @Nullable Model model;
    private final JavaValue java = new JavaValue();

    RequestSnippet(Action action, @Nullable Model model) {
        this.action = action;
        this.model = model;
    }

    String text() {
        Request request = action.request();
        String call =
                "runapi.%s().%s(%s)".formatted(action.accessor(), action.method(), request == null ? "" : "request");
        String wait = action.task() ? ".await()" : "";
        String result = action.result().isEmpty() ? "" : action.result() + " " + variable(action.result()) + " = ";
        return (request == null ? "" : build(request)) + result + call + wait + ";\n";
    }

    static String variable(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private String build(Request request) {
        List<String> arguments = new ArrayList<>();
        StringBuilder setters = new StringBuilder();
        for (Map.Entry<Field, Value> given : Example.of(action, model).entrySet()) {
            Field field = given.getKey();
            if (request.conversation() && field.collected()) {
                setters.append("        .user(\"Explain the difference between a mutex and a semaphore.\")\n");
            } else if (JavaValue.isArgument(field)) {
                arguments.add(value(field, given.getValue()));
            } else {
                setters.append("        .%s(%s)\n".formatted(field.javaName(), value(field, given.getValue())));
            }
        }
        String start = "%s request = %s.builder(".formatted(request.type(), request.type());
        String end = setters.isEmpty() && arguments.isEmpty() ? "" : "\n" + setters + "        ";
        return start + Lines.arguments(spare(), start, arguments, "                ") + ")" + end + ".build();\n";
    }

    /** Lines break alike for all models, so that the page needs one snippet for those that differ in nothing else. */
    private int spare() {
        if (model == null || model.constant() == null) {
            return 0;
        }
        return action.models().stream()
                        .map(Model::constant)
                        .filter(Objects::nonNull)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                - model.constant().length();
    }

    private String value(Field field, Value value) {
        return field.modelId() && model != null && model.constant() != null
                ? model.constant()
                : java.of(field.type(), value);
    }
}
