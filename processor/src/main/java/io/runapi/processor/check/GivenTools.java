package io.runapi.processor.check;

import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a method that are sets of tools: they are no part of the request, but say how it is sent. */
final class GivenTools {
    private final Declared.Method method;
    private final ActionModel action;
    private final List<Issue> issues;
    private final List<Declared.Parameter> sets;

    GivenTools(Declared.Method method, ActionModel action, List<Issue> issues) {
        this.method = method;
        this.action = action;
        this.issues = issues;
        this.sets = new ArrayList<>();
        for (Declared.Parameter parameter : method.parameters()) {
            if (Supplies.isTools(parameter) && !parameter.accessor()) {
                sets.add(parameter);
            }
        }
    }

    /** The action, in the ways in which the method can call it. */
    ActionModel action() {
        return sets.isEmpty() || action.toolForms().isEmpty() ? action : action.withTools();
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Declared.Parameter set : sets) {
            names.add(set.name());
        }
        return names;
    }

    void check() {
        for (Declared.Parameter set : sets) {
            String subject = action.contract().subject();
            if (action.toolForms().isEmpty()) {
                issues.add(Issue.of(Problem.NO_TOOLS, set.place(), set.name(), subject));
            } else if (set.mayBeNull()) {
                issues.add(Issue.of(Problem.NULLABLE, set.place(), set.name(), subject, set.shown()));
            } else if (sets.size() > 1 && Supplies.isArrayOfTools(set)) {
                issues.add(Issue.of(Problem.TOOLS_MIXED, set.place(), method.name(), set.name()));
            }
        }
    }
}
