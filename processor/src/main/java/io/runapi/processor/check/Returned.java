package io.runapi.processor.check;

import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Answer;
import io.runapi.processor.model.Declared;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a method on an action returns what it says it does.
 *
 * @param ending the way; empty if there is none
 * @param issues why there is none
 */
record Returned(Optional<Endings> ending, List<Issue> issues) {
    static Returned by(Declared.Method method, ActionModel action) {
        Optional<Endings> known =
                method.request() ? Endings.first(action) : Endings.returning(method.returns(), action);
        if (known.isPresent()) {
            return new Returned(known, List.of());
        }
        Answer answer = method.answer();
        if (answer != null) {
            Optional<Endings> read = Endings.reading(answer.way(), method.returns(), action.forms());
            if (read.isPresent()) {
                return new Returned(read, faults(answer));
            }
        }
        return new Returned(Optional.empty(), List.of(refused(method, action)));
    }

    private static List<Issue> faults(Answer answer) {
        return answer.reading().faults().stream()
                .map(fault -> new Issue(fault.problem(), fault.place(), fault.arguments()))
                .toList();
    }

    private static Issue refused(Declared.Method method, ActionModel action) {
        boolean texts = action.forms().stream().anyMatch(form -> form.text());
        String accepted = String.join(", ", Endings.accepted(action));
        return Issue.of(
                method.answer() == null || texts ? Problem.RETURNED : Problem.NO_TEXT_TO_READ,
                method.place(),
                method.name(),
                Shown.type(method.returns()),
                action.contract().subject(),
                texts ? accepted + ", or a record of your own" : accepted);
    }
}
