package io.runapi.processor.check;

import io.runapi.contract.Suggestions;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.Declared.Wording;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;
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
        List<String> names = method.parameters().stream().map(Parameter::name).toList();
        for (String placeholder : wording.template().placeholders()) {
            Optional<Parameter> parameter = method.parameters().stream()
                    .filter(one -> one.name().equals(placeholder))
                    .findFirst();
            if (parameter.isEmpty()) {
                if (wording.broken() && Suggestions.nearest(placeholder, names).isEmpty()) {
                    continue; // hardly meant as one
                }
                String hint = names.isEmpty() ? "it has none" : FieldNames.hint(placeholder, names);
                findings.add(Problem.NO_PARAMETER, wording.place(), placeholder, method.name(), hint);
            } else if (!Values.isTextual(parameter.get())) {
                String type = Shown.type(parameter.get().type().name());
                findings.add(Problem.NOT_TEXT, parameter.get().place(), placeholder, type);
            } else if (parameter.get().mayBeNull()) {
                findings.add(Problem.NULL_IN_TEMPLATE, parameter.get().place(), placeholder);
            }
        }
    }
}
