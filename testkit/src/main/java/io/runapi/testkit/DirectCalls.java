package io.runapi.testkit;

import io.runapi.testkit.chat.Ids;
import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.http.Answer;
import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/** Answers actions that make no task: at once, or later where the test's script says so. */
final class DirectCalls {
    private final Results results;
    private final TaskScript script;
    private final LaterAnswers later;

    DirectCalls(Results results, TaskScript script, LaterAnswers later) {
        this.results = results;
        this.script = script;
        this.later = later;
    }

    void answer(Operation operation, ObjectNode given, Answer answer) throws IOException {
        ObjectNode made = results.of(operation, given, "ans_" + Ids.next());
        TaskOutcome outcome = script.takeLater();
        if (outcome == null) {
            Json.send(answer, made);
        } else {
            later.promise(made, outcome, answer);
        }
    }
}
