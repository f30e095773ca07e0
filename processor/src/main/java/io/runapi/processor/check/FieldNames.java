package io.runapi.processor.check;

import io.runapi.contract.Messages;
import io.runapi.contract.Suggestions;
import io.runapi.processor.check.Supply.Slot;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.CallForm;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.report.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the field that something is given to. */
final class FieldNames {
    private final Declared declared;
    private final Declared.Method method;
    private final ActionModel action;

    FieldNames(Declared declared, Declared.Method method, ActionModel action) {
        this.declared = declared;
        this.method = method;
        this.action = action;
    }

    /** The field; empty if there is none, which is among the issues then. */
    Optional<RequestField> find(Supply supply, List<Issue> issues) {
        Optional<RequestField> field = switch (supply.slot()) {
            case FIELD -> action.field(supply.name());
            case NAMED -> named(action, supply.name());
            case PROMPT -> action.field("prompt");
            case SYSTEM -> Optional.empty();
        };
        if (field.isEmpty() && !isMeantForTemplate(supply)) {
            issues.add(unknown(supply));
        }
        return field;
    }

    /** What already says the value of a field that is nobody's to give; empty for all others. */
    Optional<String> reserved(String wire) {
        if (wire.equals("model")) {
            return Optional.of("@RunApiModel");
        }
        boolean streams =
                wire.equals("stream") && action.forms().stream().anyMatch(form -> form.kind() == CallForm.Kind.STREAM);
        return streams ? Optional.of("the return type") : Optional.empty();
    }

    /** The field that an unknown name perhaps means. */
    Optional<String> meant(Supply supply) {
        if (isUnmarkedPrompt(supply)) {
            return Optional.of("messages");
        }
        return Removals.successor(action.contract(), wire(supply)).or(() -> Suggestions.nearest(wire(supply), known()));
    }

    /** A parameter of a chat that is called prompt is hardly anything else. */
    private boolean isUnmarkedPrompt(Supply supply) {
        return action.conversation()
                && supply.slot() == Slot.NAMED
                && wire(supply).equals("prompt");
    }

    private static String wire(Supply supply) {
        return supply.slot() == Slot.NAMED ? Shown.snake(supply.name()) : supply.name();
    }

    /** The field that a parameter's name means. */
    Optional<RequestField> named(String parameter) {
        return named(action, parameter);
    }

    /** The field of that name in Java, or in snake case. */
    static Optional<RequestField> named(ActionModel action, String parameter) {
        for (RequestField field : action.fields()) {
            if (field.component().equals(parameter)) {
                return Optional.of(field);
            }
        }
        return action.field(Shown.snake(parameter));
    }

    private Issue unknown(Supply supply) {
        String subject = action.contract().subject();
        if (supply.slot() == Slot.SYSTEM) {
            return Issue.of(Problem.NO_FIELD, supply.place(), subject + " takes no system message\n    leave it out");
        }
        if (supply.slot() == Slot.NAMED && supply.name().matches("arg\\d+")) {
            return Issue.of(
                    Problem.NAMELESS,
                    supply.place(),
                    method.name(),
                    declared.type().simpleName());
        }
        Optional<String> removed = Removals.ofField(action.contract(), wire(supply));
        if (removed.isPresent()) {
            return Issue.of(Problem.FIELD_REMOVED, supply.place(), removed.get());
        }
        List<String> known = known();
        boolean named = supply.slot() == Slot.NAMED;
        String wire = wire(supply);
        if (isUnmarkedPrompt(supply)) {
            return Issue.of(
                    Problem.NO_FIELD,
                    supply.place(),
                    "prompt is no field of " + subject + "\n    mark the parameter with @Prompt");
        }
        if (named
                && !method.request()
                && hasTemplate()
                && Suggestions.nearest(wire, known).isEmpty()) {
            return Issue.of(Problem.UNUSED_PARAMETER, supply.place(), supply.name(), method.name(), subject, wire);
        }
        return Issue.of(Problem.NO_FIELD, supply.place(), Messages.unknownField(subject, wire, known));
    }

    private List<String> known() {
        return action.fields().stream()
                .map(RequestField::wire)
                .filter(wire -> reserved(wire).isEmpty())
                .toList();
    }

    private boolean hasTemplate() {
        return method.prompt() != null || Supplies.system(declared, method) != null;
    }

    /** A parameter that a misspelt placeholder or a broken template may mean is told of once, at the template. */
    private boolean isMeantForTemplate(Supply supply) {
        if (supply.slot() == Slot.NAMED && Supplies.hasBrokenTemplate(declared, method)) {
            return meant(supply).isEmpty();
        }
        List<String> parameters =
                method.parameters().stream().map(Declared.Parameter::name).toList();
        return supply.slot() == Slot.NAMED
                && Supplies.placeholders(declared, method).stream()
                        .filter(name -> !parameters.contains(name))
                        .anyMatch(name -> Suggestions.nearest(name, parameters)
                                .filter(supply.name()::equals)
                                .isPresent());
    }

    /** What to do about a required field that is missing. */
    String cure(String wire) {
        if (wire.equals("messages") && action.conversation()) {
            return method.request()
                    ? "add an accessor String prompt(), or List<ChatMessage> messages()"
                    : "add @Prompt(\"...\") to the method, or @Prompt to a parameter";
        }
        String name = action.field(wire).map(RequestField::component).orElse(wire);
        String type =
                action.field(wire).map(field -> Shown.type(field.type().java())).orElse("String");
        if (method.request()) {
            return "add an accessor " + type + " " + name + "()"
                    + (wire.equals("prompt") ? "" : ", or @Fixed(param = \"" + wire + "\", value = \"...\")");
        }
        String parameter = "add a parameter " + type + " " + name;
        return wire.equals("prompt")
                ? "add @Prompt(\"...\") to the method, or a parameter String prompt"
                : parameter + ", or @Fixed(param = \"" + wire + "\", value = \"...\")";
    }

    /** What was perhaps meant, else what there is. */
    static String hint(String written, Collection<String> known) {
        return Suggestions.nearest(written, known)
                .map(meant -> "did you mean " + meant + "?")
                .orElseGet(() -> "accepted: " + String.join(", ", known));
    }
}
