package io.runapi.processor.check;

import io.runapi.contract.Suggestions;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Accessor;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether an interface is a request or has calls, and refuses one that mixes the two. */
final class Forms {
    private final Declared declared;
    private final List<ActionModel> candidates;
    private final boolean conversation;

    Forms(Declared declared, List<ActionModel> candidates) {
        this.declared = declared;
        this.candidates = candidates;
        this.conversation = candidates.stream().anyMatch(ActionModel::conversation);
    }

    /** Whether every method that wants a body is an accessor, or could be meant as one. */
    boolean isRequest() {
        if (declared.methods().isEmpty()) {
            return declared.accessors().stream().anyMatch(this::standsForField);
        }
        return declared.methods().stream().allMatch(method -> accessor(method).isPresent() && !isCall(method))
                && declared.methods().stream()
                        .flatMap(method -> accessor(method).stream())
                        .anyMatch(accessor -> standsForField(accessor) || isNearField(accessor));
    }

    /** Reports the methods that keep an interface from being one or the other, if any: of both kinds, the fewer. */
    boolean refuseMix(Findings findings) {
        List<Declared.Method> calls = new ArrayList<>();
        List<Declared.Method> accessors = new ArrayList<>();
        for (Declared.Method method : declared.methods()) {
            if (isCall(method)) {
                calls.add(method);
            } else if (accessor(method).filter(this::standsForField).isPresent()) {
                accessors.add(method);
            }
        }
        if (calls.isEmpty() || accessors.isEmpty()) {
            return false;
        }
        boolean callsAreOdd = calls.size() <= accessors.size();
        for (Declared.Method odd : callsAreOdd ? calls : accessors) {
            findings.add(
                    Problem.MIXED,
                    odd.place(),
                    declared.type().simpleName(),
                    odd.name(),
                    callsAreOdd ? "a call" : "an accessor",
                    (callsAreOdd ? accessors : calls).get(0).name(),
                    callsAreOdd ? "an accessor" : "a call");
        }
        return true;
    }

    /**
     * In a chat, nothing that takes no parameter and has no template can be a call: there would be nothing to say.
     * Elsewhere one that is called like a field and returns what the field holds is hardly a call either.
     */
    private boolean isCall(Declared.Method method) {
        Optional<Accessor> accessor = accessor(method);
        if (accessor.isEmpty()) {
            return true;
        }
        return !conversation
                && candidates.stream().noneMatch(action -> holds(accessor.get(), action))
                && candidates.stream()
                        .anyMatch(action ->
                                Endings.returning(method.returns(), action).isPresent());
    }

    private Optional<Accessor> accessor(Declared.Method method) {
        if (method.parameters().isEmpty()) {
            for (Accessor accessor : declared.accessors()) {
                if (accessor.name().equals(method.name())) {
                    return Optional.of(accessor);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a method is an accessor that gives a field of an action. */
    static boolean standsForField(Declared.Method method, Declared declared, ActionModel action) {
        return declared.accessors().stream()
                .anyMatch(accessor -> method.parameters().isEmpty()
                        && accessor.name().equals(method.name())
                        && standsForField(accessor, action));
    }

    private boolean standsForField(Accessor accessor) {
        return candidates.stream().anyMatch(action -> standsForField(accessor, action));
    }

    /** Whether an accessor gives a field of an action, or says that it does. */
    static boolean standsForField(Accessor accessor, ActionModel action) {
        return accessor.value().param() != null
                || isPrompt(accessor, action)
                || FieldNames.named(action, accessor.name()).isPresent();
    }

    private static boolean holds(Accessor accessor, ActionModel action) {
        return accessor.value().param() != null
                || FieldNames.named(action, accessor.name())
                        .flatMap(field -> AccessorTypes.conversion(accessor.value(), field.type()))
                        .isPresent();
    }

    /** Whether an accessor is what the user says in a chat, which has no field of that name. */
    static boolean isPrompt(Accessor accessor, ActionModel action) {
        return action.conversation()
                && accessor.value().param() == null
                && accessor.name().equals("prompt");
    }

    private boolean isNearField(Accessor accessor) {
        return candidates.stream()
                .anyMatch(action -> Suggestions.nearest(
                                Shown.snake(accessor.name()),
                                action.fields().stream().map(RequestField::wire).toList())
                        .isPresent());
    }
}
