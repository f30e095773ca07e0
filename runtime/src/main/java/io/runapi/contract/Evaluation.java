package io.runapi.contract;

import io.runapi.contract.ActionContract.Values;
import io.runapi.contract.Violation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds one request against a contract, and collects what is wrong with it. */
final class Evaluation {
    private static final String MODEL = "model";

    private final ActionContract contract;
    private final Values values;

    /** Whose constraints apply beside the action's; null if no known model's. */
    private final @Nullable ModelContract model;

    private final Set<Violation> violations = new LinkedHashSet<>();

    /** The fields that apply, by name and in order. */
    private final Map<String, FieldContract> fields = new LinkedHashMap<>();

    private Evaluation(ActionContract contract, @Nullable ModelContract model, Values values) {
        this.contract = contract;
        this.model = model;
        this.values = values;
    }

    static List<Violation> of(ActionContract contract, Values values) {
        GivenValue given = new GivenValue(values.get(MODEL));
        ModelContract only = contract.models().size() == 1 ? contract.models().get(0) : null;
        ModelContract model = given.isAbsent() ? only : given.isKnown() ? find(contract, given.text()) : null;
        Evaluation evaluation = new Evaluation(contract, model, values);
        if (given.isKnown() && model == null && !contract.models().isEmpty() && !contract.openModels()) {
            evaluation.unknownModel(given.text());
        }
        return evaluation.run(!given.isAbsent() && !given.isKnown());
    }

    static List<Violation> like(String known, ActionContract contract, Values values) {
        ModelContract model = find(contract, known);
        Evaluation evaluation = new Evaluation(contract, model, values);
        if (model == null && !contract.models().isEmpty()) {
            evaluation.unknownModel(known);
        }
        return evaluation.run(false);
    }

    private static @Nullable ModelContract find(ActionContract contract, String id) {
        for (ModelContract model : contract.models()) {
            if (model.id().equals(id)) {
                return model;
            }
        }
        return null;
    }

    private void unknownModel(String id) {
        report(Kind.UNKNOWN_MODEL, MODEL, Messages.unknownModel(contract.subject(), id, ids()));
    }

    /** @param undeterminedModel it may be any of the models, so that only what holds for all of them counts */
    private List<Violation> run(boolean undeterminedModel) {
        contract.fields().forEach(field -> fields.put(field.name(), field));
        if (model != null) {
            model.fields().forEach(field -> fields.put(field.name(), field));
            model.without().forEach(this::without);
        }
        if (undeterminedModel) {
            for (ModelContract candidate : contract.models()) {
                candidate.fields().forEach(field -> fields.remove(field.name()));
                fields.keySet().removeAll(candidate.without());
            }
        }
        fields.values().forEach(this::field);
        contract.rules().forEach(this::rule);
        return inOrderOfFields();
    }

    private void field(FieldContract field) {
        if (field.name().equals(MODEL) && !contract.models().isEmpty()) {
            model(field);
            return;
        }
        new Constraints(subjectOf(field), violations::add).check(field, given(field.name()));
    }

    /** Names the model where there are several and the constraint is this one's own. */
    private String subjectOf(FieldContract field) {
        return model != null && contract.models().size() > 1 && model.fields().contains(field)
                ? Messages.with(contract.subject(), model.id())
                : contract.subject();
    }

    /** Which models there are says the list of models; a single one need not be named. */
    private void model(FieldContract field) {
        if (field.required() && contract.models().size() > 1 && new GivenValue(values.get(MODEL)).isAbsent()) {
            report(Kind.REQUIRED, MODEL, Messages.required(contract.subject(), MODEL, ids()));
        }
    }

    private void without(String name) {
        fields.remove(name);
        if (model != null && given(name).isPresent()) {
            List<String> others = contract.models().stream()
                    .filter(other -> !other.without().contains(name))
                    .map(ModelContract::id)
                    .toList();
            String subject = Messages.with(contract.subject(), model.id());
            report(Kind.UNKNOWN_FIELD, name, Messages.fieldNotOfModel(subject, name, others));
        }
    }

    private void rule(RuleContract rule) {
        boolean applies = rule.when().entrySet().stream()
                        .allMatch(condition -> given(condition.getKey()).is(condition.getValue()))
                && rule.whenPresent().stream().allMatch(field -> given(field).isPresent())
                && rule.whenAbsent().stream().allMatch(field -> given(field).isAbsent());
        if (!applies) {
            return;
        }
        String subject = contract.subject();
        for (String field : rule.require()) {
            if (given(field).isAbsent() && !isReported(Kind.REQUIRED, field)) {
                report(Kind.RULE_REQUIRES, field, Messages.ruleRequires(subject, field, rule, accepted(field, rule)));
            }
        }
        if (!rule.requireAny().isEmpty()
                && rule.requireAny().stream().allMatch(field -> given(field).isAbsent())) {
            report(Kind.RULE_REQUIRES_ANY, rule.requireAny().get(0), Messages.ruleRequiresAny(subject, rule));
        }
        for (String field : rule.forbid()) {
            if (given(field).isPresent() && !isReported(Kind.UNKNOWN_FIELD, field)) {
                report(Kind.RULE_FORBIDS, field, Messages.ruleForbids(subject, field, rule));
            }
        }
        rule.narrow().forEach((field, accepted) -> narrow(rule, field, accepted));
    }

    private void narrow(RuleContract rule, String field, List<String> accepted) {
        if (!given(field).isKnown() || isReported(Kind.ONE_OF, field) || isReported(Kind.UNKNOWN_FIELD, field)) {
            return;
        }
        for (GivenValue item : given(field).items()) {
            if (item.isKnown() && !accepted.contains(item.text())) {
                report(
                        Kind.RULE_NARROWS,
                        field,
                        Messages.ruleNarrows(contract.subject(), field, item.text(), rule, accepted));
            }
        }
    }

    /** What a demanded field accepts, by the same rule if it says so. */
    private List<String> accepted(String name, RuleContract rule) {
        FieldContract field = fields.get(name);
        List<String> narrowed = rule.narrow().get(name);
        return narrowed != null ? narrowed : field == null ? List.of() : field.oneOf();
    }

    /** A field's value; the model is the one whose constraints apply. */
    private GivenValue given(String field) {
        return new GivenValue(model != null && field.equals(MODEL) ? model.id() : values.get(field));
    }

    private List<String> ids() {
        return contract.models().stream().map(ModelContract::id).toList();
    }

    private boolean isReported(Kind kind, String field) {
        return violations.stream()
                .anyMatch(known -> known.kind() == kind && known.field().equals(field));
    }

    private void report(Kind kind, String field, String message) {
        violations.add(new Violation(kind, field, message));
    }

    private List<Violation> inOrderOfFields() {
        Map<String, Integer> order = new LinkedHashMap<>();
        contract.fields().forEach(field -> order.putIfAbsent(field.name(), order.size()));
        fields.keySet().forEach(field -> order.putIfAbsent(field, order.size()));
        List<Violation> sorted = new ArrayList<>(violations);
        sorted.sort(Comparator.comparingInt(violation -> order.getOrDefault(violation.field(), order.size())));
        return List.copyOf(sorted);
    }
}
