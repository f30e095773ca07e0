package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file with a declared interface that does what {@link RequestSnippet} does, and how to call it. */
final class DeclaredSnippet {
    private static final String ANNOTATIONS = "io.runapi.annotation.";

    private final Catalog catalog;
    private final Action action;
    private final @Nullable Model model;
    private final JavaValue java = new JavaValue();
    private final JavaValue callers = new JavaValue();
    private final List<String> fixed = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();

    DeclaredSnippet(Catalog catalog, Action action, @Nullable Model model) {
        this.catalog = catalog;
        this.action = action;
        this.model = model;
    }

    /** The interface's name, and so the file's. */
    static String name(Action action) {
        return JavaNames.pascal(action.service()) + JavaNames.pascal(action.name());
    }

    String text() {
        boolean conversation = action.request() != null && action.request().conversation();
        java.imports().add(ANNOTATIONS + "RunApiModel");
        if (conversation) {
            converse();
        } else {
            java.imports().add("io.runapi." + action.result());
            Example.of(action, model).forEach(this::add);
        }
        StringBuilder text = new StringBuilder();
        java.imports().forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append('\n').append(annotation()).append('\n');
        text.append("public interface ").append(name(action)).append(" {\n");
        fixed.forEach(line -> text.append("    ").append(line).append('\n'));
        String type = conversation ? "String" : action.result();
        text.append("    %s %s(%s);\n}\n".formatted(type, action.method(), String.join(", ", parameters)));
        return text + call(type);
    }

    private String annotation() {
        if (model == null) {
            return "@RunApiModel(service = %s, action = %s)"
                    .formatted(JavaValue.quote(action.service()), JavaValue.quote(action.name()));
        }
        String id = JavaValue.quote(model.id());
        return catalog.isShared(model.id())
                ? "@RunApiModel(value = %s, action = %s)".formatted(id, JavaValue.quote(action.name()))
                : "@RunApiModel(" + id + ")";
    }

    private void converse() {
        java.imports().add(ANNOTATIONS + "Prompt");
        java.imports().add(ANNOTATIONS + "SystemPrompt");
        fixed.add("@SystemPrompt(\"You are a concise technical assistant.\")");
        parameters.add("@Prompt String question");
        arguments.add("\"Explain the difference between a mutex and a semaphore.\"");
    }

    /** Choices and numbers are constants, which the compiler checks; what differs from call to call is a parameter. */
    private void add(Field field, Value value) {
        if (field.modelId()) {
            return;
        }
        if (value instanceof Value.Scalar scalar && isConstant(field)) {
            java.imports().add(ANNOTATIONS + "Fixed");
            fixed.add("@Fixed(param = %s, value = %s)"
                    .formatted(JavaValue.quote(field.name()), JavaValue.quote(scalar.text())));
            return;
        }
        java.use(field.type());
        arguments.add(callers.of(field.type(), value));
        parameters.add(field.type().java() + " " + field.javaName());
    }

    private boolean isConstant(Field field) {
        boolean choice =
                field.limits(model).map(limits -> !limits.accepted().isEmpty()).orElse(false);
        return choice
                || field.type() instanceof FieldType.Choice
                || field.type() instanceof FieldType.Whole
                || field.type() instanceof FieldType.Decimal
                || field.type() instanceof FieldType.Flag;
    }

    /** How to call it, as a comment: it does not belong into the interface's file. */
    private String call(String type) {
        String variable = type.equals("String") ? "answer" : RequestSnippet.variable(type);
        String start = "// %s %s = new %sClient(runapi).%s(".formatted(type, variable, name(action), action.method());
        return start + Lines.arguments(0, start, arguments, "//         ") + ");\n";
    }
}
