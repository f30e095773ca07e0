package io.runapi.processor.check;

import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared;
import io.runapi.processor.report.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses parameters that may be null where the service always wants something. */
final class Nulls {
    private final Declared.Method method;
    private final String subject;
    private final List<Issue> issues;

    Nulls(Declared.Method method, String subject, List<Issue> issues) {
        this.method = method;
        this.subject = subject;
        this.issues = issues;
    }

    static boolean mayBeNull(@Nullable Value value) {
        return value instanceof Passed passed && passed.mayBeNull();
    }

    void refuse(String wanted, @Nullable Value value) {
        if (value instanceof Passed passed && passed.mayBeNull()) {
            refuse(wanted, passed.parameter());
        }
    }

    void refuse(String wanted, String parameter) {
        method.parameters().stream()
                .filter(one -> one.name().equals(parameter))
                .findFirst()
                .ifPresent(one -> issues.add(Issue.of(Problem.NULLABLE, one.place(), wanted, subject, one.shown())));
    }
}
