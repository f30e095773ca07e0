package io.runapi.spec.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shortest sensible request for a model: what is required, and a prompt where there is one, with values that keep
 * all rules. A test builds each one, so that the page never shows a call that would be refused.
 */
final class Example {
    /** More than any chain of rules; a contradiction in the description must not loop for ever. */
    private static final int ROUNDS = 20;

    private static final List<String> ALWAYS_WELCOME = List.of("prompt", "text");

    private final Action action;
    private final @Nullable Model model;
    private final Samples samples;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private Example(Action action, @Nullable Model model) {
        this.action = action;
        this.model = model;
        this.samples = new Samples(action);
    }

    /** Values by field, in the order of the request. Without a model, as the request's base says. */
    static Map<Field, Value> of(Action action, @Nullable Model model) {
        Example example = new Example(action, model);
        example.begin();
        for (int round = 0; round < ROUNDS && example.repair(); round++) {
            // Each round settles what the one before has brought up.
        }
        return example.ordered();
    }

    private void begin() {
        for (Field field : action.fields()) {
            if (field.modelId()) {
                giveModel(field);
            } else if (limits(field).map(Limits::required).orElse(false)
                    || (isWelcome(field.name()) && limits(field).isPresent())) {
                give(field.name());
            }
        }
        if (values.isEmpty()) {
            // A call that needs nothing is still shown with something, unless all it takes is where to call back.
            action.fields().stream()
                    .filter(field -> !field.modelId() && !field.name().equals("callback_url"))
                    .findFirst()
                    .ifPresent(field -> give(field.name()));
        }
    }

    /** What hears speech needs no prompt. */
    private boolean isWelcome(String field) {
        return ALWAYS_WELCOME.contains(field) && !action.name().equals("speech_to_text");
    }

    /** A request with several models names one; with a single one it goes without saying. */
    private void giveModel(Field field) {
        if (model != null && (field.base().required() || action.models().size() > 1)) {
            values.put(field.name(), new Value.Scalar(model.id()));
        }
    }

    private boolean repair() {
        boolean changed = false;
        for (Rule rule : action.rules()) {
            if (applies(rule)) {
                changed |= obey(rule);
            }
        }
        return changed;
    }

    private boolean obey(Rule rule) {
        boolean changed = false;
        for (String field : rule.require()) {
            changed |= give(field);
        }
        if (!rule.requireAny().isEmpty() && rule.requireAny().stream().noneMatch(values::containsKey)) {
            changed |= rule.requireAny().stream().anyMatch(this::give);
        }
        for (String field : rule.forbid()) {
            changed |= values.containsKey(field) && avoid(rule, field);
        }
        for (Map.Entry<String, List<String>> narrow : rule.narrow().entrySet()) {
            Value value = values.get(narrow.getKey());
            if (value instanceof Value.Scalar scalar && !narrow.getValue().contains(scalar.text())) {
                values.put(narrow.getKey(), new Value.Scalar(narrow.getValue().get(0)));
                changed = true;
            }
        }
        return changed;
    }

    private boolean applies(Rule rule) {
        return rule.whenPresent().stream().allMatch(values::containsKey)
                && rule.whenAbsent().stream().noneMatch(values::containsKey)
                && rule.when().stream().allMatch(this::holds);
    }

    private boolean holds(Rule.Equal condition) {
        if (condition.field().equals("model")) {
            return model != null && condition.value().equals(model.id());
        }
        return values.get(condition.field()) instanceof Value.Scalar scalar
                && scalar.text().equals(condition.value());
    }

    /** Leaves out what a rule forbids; what has to be there stays, and the rule's condition changes instead. */
    private boolean avoid(Rule rule, String name) {
        boolean required =
                action.field(name).flatMap(this::limits).map(Limits::required).orElse(false);
        if (!required) {
            values.remove(name);
            return true;
        }
        for (Rule.Equal condition : rule.when()) {
            Optional<String> other = action.field(condition.field()).flatMap(this::limits).stream()
                    .flatMap(limits -> limits.accepted().stream())
                    .filter(value -> !value.equals(condition.value()))
                    .findFirst();
            if (other.isPresent()) {
                values.put(condition.field(), new Value.Scalar(other.get()));
                return true;
            }
        }
        return false;
    }

    private boolean give(String name) {
        Optional<Field> field = action.field(name);
        Optional<Limits> limits = field.flatMap(this::limits);
        if (field.isEmpty() || limits.isEmpty() || field.get().constant() || values.containsKey(name)) {
            return false;
        }
        values.put(name, samples.value(field.get(), limits.get()));
        return true;
    }

    private Optional<Limits> limits(Field field) {
        return field.limits(model);
    }

    private Map<Field, Value> ordered() {
        Map<Field, Value> ordered = new LinkedHashMap<>();
        for (Field field : action.fields()) {
            Value value = values.get(field.name());
            if (value != null) {
                ordered.put(field, value);
            }
        }
        return ordered;
    }
}
