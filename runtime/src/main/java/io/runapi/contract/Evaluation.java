package io.runapi.contract;

import io.runapi.contract.ActionContract.Values;
import io.runapi.contract.Violation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds one request against a contract, and collects what is wrong with it. */
final class Evaluation {
    private static final String MODEL = "model";

    private final ActionContract contract;
    private final Values values;

    /** Whose constraints apply beside the action's; null if no known model's. */
    private final @Nullable ModelContract model;

    /** Its id, which is one of several that the same holds for. */
    private final @Nullable String modelId;

    private final Constraints constraints = new Constraints(this);

    /** Immutable as long as there is none: most requests have none, and are checked one after the other. */
    private List<Violation> violations = List.of();

    /** The fields that apply, in order. */
    private List<FieldContract> fields = List.of();

    private Evaluation(ActionContract contract, @Nullable String modelId, Values values) {
        this.contract = contract;
        this.model = modelId == null ? null : find(contract, modelId);
        this.modelId = model == null ? null : modelId;
        this.values = values;
    }

    static List<Violation> of(ActionContract contract, Values values) {
        GivenValue given = new GivenValue(values.get(MODEL));
        String meant = given.isAbsent() ? onlyModel(contract) : given.isKnown() ? given.text() : null;
        Evaluation evaluation = new Evaluation(contract, meant, values);
        if (given.isKnown() && evaluation.model == null) {
            evaluation.unknownModel(given.text());
        }
        return evaluation.run(!given.isAbsent() && !given.isKnown());
    }

    static List<Violation> like(String known, ActionContract contract, Values values) {
        Evaluation evaluation = new Evaluation(contract, known, values);
        if (evaluation.model == null && !contract.models().isEmpty()) {
            evaluation.report(
                    Kind.UNKNOWN_MODEL, MODEL, Messages.unknownModel(contract.subject(), known, contract.modelIds()));
        }
        return evaluation.run(false);
    }

    private static @Nullable String onlyModel(ActionContract contract) {
        return hasSeveralModels(contract) || contract.models().isEmpty()
                ? null
                : contract.models().get(0).ids().get(0);
    }

    private static boolean hasSeveralModels(ActionContract contract) {
        return contract.models().size() > 1
                || (contract.models().size() == 1
                        && contract.models().get(0).ids().size() > 1);
    }

    private static @Nullable ModelContract find(ActionContract contract, String id) {
        List<ModelContract> models = contract.models();
        for (int i = 0; i < models.size(); i++) {
            if (models.get(i).ids().contains(id)) {
                return models.get(i);
            }
        }
        return null;
    }

    /** A model that was removed is refused even where unknown ones are taken. */
    private void unknownModel(String id) {
        for (Removal removal : contract.removed()) {
            if (removal.what() == Removal.What.MODEL && removal.name().equals(id)) {
                report(Kind.REMOVED, MODEL, Messages.removed(contract.subject(), removal));
                return;
            }
        }
        if (!contract.models().isEmpty() && !contract.openModels()) {
            report(Kind.UNKNOWN_MODEL, MODEL, Messages.unknownModel(contract.subject(), id, contract.modelIds()));
        }
    }

    /** @param undeterminedModel it may be any of the models, so that only what holds for all of them counts */
    private List<Violation> run(boolean undeterminedModel) {
        // Loops, since this runs in every program's first call, and linking a lambda takes longer than all of it; by
        // index, since it runs in every call, and an iterator is made even for an empty list.
        boolean asTheAction =
                model == null || (model.fields().isEmpty() && model.without().isEmpty());
        fields = asTheAction && !undeterminedModel ? contract.fields() : applying(undeterminedModel);
        for (int i = 0; i < fields.size(); i++) {
            field(fields.get(i));
        }
        for (int i = 0; i < contract.removed().size(); i++) {
            removed(contract.removed().get(i));
        }
        for (int i = 0; i < contract.rules().size(); i++) {
            rule(contract.rules().get(i));
        }
        return violations.size() < 2 ? List.copyOf(violations) : inOrderOfFields();
    }

    private List<FieldContract> applying(boolean undeterminedModel) {
        Map<String, FieldContract> byName = new LinkedHashMap<>();
        for (FieldContract field : contract.fields()) {
            byName.put(field.name(), field);
        }
        if (model != null) {
            for (FieldContract field : model.fields()) {
                byName.put(field.name(), field);
            }
            for (String name : model.without()) {
                byName.remove(name);
                without(name);
            }
        }
        if (undeterminedModel) {
            for (ModelContract candidate : contract.models()) {
                candidate.fields().forEach(field -> byName.remove(field.name()));
                byName.keySet().removeAll(candidate.without());
            }
        }
        return List.copyOf(byName.values());
    }

    /** Given as a property that the request does not know; one that has come back is not removed any more. */
    private void removed(Removal removal) {
        String name = removal.name();
        if (removal.what() == Removal.What.FIELD && given(name).isPresent() && !isKnown(name)) {
            report(Kind.REMOVED, name, Messages.removed(contract.subject(), removal));
        }
    }

    private boolean isKnown(String name) {
        return contract.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    private void field(FieldContract field) {
        if (field.name().equals(MODEL) && !contract.models().isEmpty()) {
            model(field);
            return;
        }
        // most fields of a request are not given
        Object value = value(field.name());
        if (value != null || field.required()) {
            constraints.check(field, value);
        }
    }

    /** Whose constraint it is, for messages: names the model where there are several and it is this one's own. */
    String subjectOf(FieldContract field) {
        return model != null && modelId != null && model.fields().contains(field) && hasSeveralModels(contract)
                ? Messages.with(contract.subject(), modelId)
                : contract.subject();
    }

    /** Which models there are says the list of models; a single one need not be named. */
    private void model(FieldContract field) {
        if (field.required() && hasSeveralModels(contract) && new GivenValue(values.get(MODEL)).isAbsent()) {
            report(Kind.REQUIRED, MODEL, Messages.required(contract.subject(), MODEL, contract.modelIds()));
        }
    }

    private void without(String name) {
        if (modelId != null && given(name).isPresent()) {
            boolean isKnown = isKnown(name);
            List<String> others = contract.models().stream()
                    .filter(other -> isKnown && !other.without().contains(name))
                    .flatMap(other -> other.ids().stream())
                    .toList();
            String subject = Messages.with(contract.subject(), modelId);
            report(Kind.UNKNOWN_FIELD, name, Messages.fieldNotOfModel(subject, name, others));
        }
    }

    private void rule(RuleContract rule) {
        if (!applies(rule)) {
            return;
        }
        String subject = contract.subject();
        for (String field : rule.require()) {
            if (given(field).isAbsent() && !isReported(Kind.REQUIRED, field)) {
                report(Kind.RULE_REQUIRES, field, Messages.ruleRequires(subject, field, rule, accepted(field, rule)));
            }
        }
        if (!rule.requireAny().isEmpty() && areAbsent(rule.requireAny())) {
            report(Kind.RULE_REQUIRES_ANY, rule.requireAny().get(0), Messages.ruleRequiresAny(subject, rule));
        }
        for (String field : rule.forbid()) {
            if (given(field).isPresent() && !isReported(Kind.UNKNOWN_FIELD, field)) {
                report(Kind.RULE_FORBIDS, field, Messages.ruleForbids(subject, field, rule));
            }
        }
        for (Map.Entry<String, List<String>> narrowed : rule.narrow().entrySet()) {
            narrow(rule, narrowed.getKey(), narrowed.getValue());
        }
    }

    private boolean applies(RuleContract rule) {
        for (Map.Entry<String, String> condition : rule.when().entrySet()) {
            if (!given(condition.getKey()).is(condition.getValue())) {
                return false;
            }
        }
        for (String field : rule.whenPresent()) {
            if (!given(field).isPresent()) {
                return false;
            }
        }
        return areAbsent(rule.whenAbsent());
    }

    private boolean areAbsent(List<String> names) {
        for (String name : names) {
            if (!given(name).isAbsent()) {
                return false;
            }
        }
        return true;
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
        List<String> narrowed = rule.narrow().get(name);
        if (narrowed != null) {
            return narrowed;
        }
        for (FieldContract field : fields) {
            if (field.name().equals(name)) {
                return field.oneOf();
            }
        }
        return List.of();
    }

    /** A field's value; the model is the one whose constraints apply. */
    private GivenValue given(String field) {
        return new GivenValue(value(field));
    }

    private @Nullable Object value(String field) {
        return modelId != null && field.equals(MODEL) ? modelId : values.get(field);
    }

    private boolean isReported(Kind kind, String field) {
        return violations.stream()
                .anyMatch(known -> known.kind() == kind && known.field().equals(field));
    }

    private void report(Kind kind, String field, String message) {
        report(new Violation(kind, field, message));
    }

    void report(Violation violation) {
        if (!violations.contains(violation)) {
            if (violations.isEmpty()) {
                violations = new ArrayList<>();
            }
            violations.add(violation);
        }
    }

    private List<Violation> inOrderOfFields() {
        Map<String, Integer> order = new LinkedHashMap<>();
        contract.fields().forEach(field -> order.putIfAbsent(field.name(), order.size()));
        fields.forEach(field -> order.putIfAbsent(field.name(), order.size()));
        List<Violation> sorted = new ArrayList<>(violations);
        sorted.sort(Comparator.comparingInt(violation -> place(violation.field(), order)));
        return List.copyOf(sorted);
    }

    /** What is wrong inside of an object stands where the object does; what is not known comes last. */
    private static int place(String path, Map<String, Integer> order) {
        Integer place = order.get(path);
        return place != null ? place : order.getOrDefault(path.replaceFirst("[\\[.].*", ""), order.size());
    }
}
