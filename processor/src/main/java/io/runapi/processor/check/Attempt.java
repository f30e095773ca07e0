package io.runapi.processor.check;

import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import java.util.List;
import java.util.Optional;

/** A method tried on an action: what is wrong with that, or what to write. */
record Attempt(ActionModel action, List<Issue> issues, Optional<ClientModel.Method> method) {
    /** How much of the method the action takes. */
    int parameters() {
        return method.map(found -> found.parameters().size()).orElse(0);
    }

    /** How far off the method is from this action. */
    int distance() {
        int distance = 0;
        for (Issue issue : issues) {
            distance += issue.weight();
        }
        return distance;
    }

    boolean fits() {
        return issues.isEmpty();
    }
}
