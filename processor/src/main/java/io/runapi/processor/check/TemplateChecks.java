package io.runapi.processor.check;

import io.runapi.contract.Suggestions;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.Declared.Wording;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the placeholders of templates against the parameters, whatever the action is. */
final class TemplateChecks {
    private final Declared declared;
    private final Findings findings;

    TemplateChecks(Declared declared, Findings findings) {
        this.declared = declared;
        this.findings = findings;
    }

    void check(Declared.Method method) {
        check(method, Supplies.system(declared, method));
        check(method, method.prompt());
    }

    private void check(Declared.Method method, @Nullable Wording wording) {
        if (wording == null) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Parameter parameter : method.parameters()) {
            names.add(parameter.name());
        }
        for (String placeholder : wording.template().placeholders()) {
            int at = names.indexOf(placeholder);
            Parameter parameter = at < 0 ? null : method.parameters().get(at);
            if (parameter == null) {
                if (wording.broken() && Suggestions.nearest(placeholder, names).isEmpty()) {
                    continue; // hardly meant as one
                }
                String hint = names.isEmpty() ? "it has none" : FieldNames.hint(placeholder, names);
                findings.add(Problem.NO_PARAMETER, wording.place(), placeholder, method.name(), hint);
            } else if (!Values.isTextual(parameter)) {
                String type = Shown.type(parameter.type().name());
                findings.add(Problem.NOT_TEXT, parameter.place(), placeholder, type);
            } else if (parameter.mayBeNull()) {
                findings.add(Problem.NULL_IN_TEMPLATE, parameter.place(), placeholder);
            }
        }
    }
}
