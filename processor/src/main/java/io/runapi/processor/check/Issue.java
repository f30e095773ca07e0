package io.runapi.processor.check;

import io.runapi.processor.model.Declared;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.List;

/** A finding that is not reported yet: whether it is depends on the action that a method turns out to call. */
record Issue(Problem problem, Place place, List<String> arguments) {
    static Issue of(Problem problem, Place place, String... arguments) {
        return new Issue(problem, place, List.of(arguments));
    }

    /** Something that two sources say. */
    static Issue twice(Declared.Method method, String shown, Supply earlier, Supply again) {
        return of(
                Problem.GIVEN_TWICE,
                again.place(),
                shown,
                method.name(),
                earlier.source().shown(),
                again.source().shown());
    }

    void addTo(Findings findings) {
        findings.add(problem, place, arguments.toArray());
    }

    /** How far off this is: half as far if what was meant is known. */
    int weight() {
        boolean meant = problem == Problem.FIELD_REMOVED
                || arguments.stream().anyMatch(argument -> argument.contains("did you mean "));
        return meant ? 1 : 2;
    }

    /** The message without code and hints. */
    String summary() {
        String message = problem.message(arguments.toArray());
        return message.substring(message.indexOf("] ") + 2).lines().findFirst().orElse("");
    }
}
