package io.runapi.processor.check;

import io.runapi.contract.ActionContract;
import io.runapi.contract.Violation;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the contract, the same that the request is held against at run time, what is certain while compiling. */
final class ContractQuestions {
    private final Declared declared;
    private final Declared.Method method;
    private final ActionContract contract;
    private final FieldNames names;

    ContractQuestions(Declared declared, Declared.Method method, ActionModel action, FieldNames names) {
        this.declared = declared;
        this.method = method;
        this.contract = action.contract();
        this.names = names;
    }

    /** Whether every request has to have a field. */
    boolean requires(String wire) {
        for (Violation violation : violations(Map.of())) {
            if (violation.kind() == Violation.Kind.REQUIRED && violation.field().equals(wire)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the contract has to say.
     *
     * @param known the values by wire name; {@link io.runapi.contract.Undetermined} where only the run tells
     * @param supplied where they come from
     */
    List<Issue> issues(Map<String, Object> known, Map<String, Supply> supplied) {
        List<Issue> issues = new ArrayList<>();
        for (Violation violation : violations(known)) {
            issues.add(issue(violation, supplied.get(violation.field())));
        }
        return issues;
    }

    private List<Violation> violations(Map<String, Object> known) {
        ActionContract.Values given =
                field -> field.equals("model") ? declared.model().text() : known.get(field);
        Declared.Text like = declared.like();
        return like == null ? contract.violations(given) : contract.violationsLike(like.text(), given);
    }

    private Issue issue(Violation violation, @Nullable Supply supply) {
        Place place = supply == null ? method.place() : supply.valuePlace();
        return switch (violation.kind()) {
            case UNKNOWN_MODEL ->
                Issue.of(Problem.NOT_ACCEPTED, declared.model().place(), violation.message());
            case REMOVED -> Issue.of(Problem.MODEL_REMOVED, declared.model().place(), violation.message());
            case UNKNOWN_FIELD ->
                Issue.of(Problem.NOT_ACCEPTED, supply == null ? place : supply.place(), violation.message());
            case REQUIRED -> Issue.of(Problem.REQUIRED, place, violation.message(), names.cure(violation.field()));
            case TYPE, ONE_OF, RANGE, LENGTH, ITEMS, PATTERN, REFUSED ->
                Issue.of(Problem.NOT_ACCEPTED, place, violation.message());
            case RULE_REQUIRES, RULE_REQUIRES_ANY, RULE_FORBIDS, RULE_NARROWS ->
                Issue.of(Problem.RULE, place, violation.message());
        };
    }
}
