package io.runapi.proof;

import io.runapi.contract.Violation;
import io.runapi.proof.Breaking.Broken;
import io.runapi.proof.GeneratedRequest.Inexpressible;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two requests that differ in one constraint: one satisfies everything, the other breaks exactly this one.
 *
 * @param good null if none was found
 * @param broken null if none was found
 * @param trouble why none was found, or what is wrong with what generated code says; null if all is well
 */
record Witness(
        Constraint constraint,
        GeneratedRequest generated,
        @Nullable ObjectNode good,
        @Nullable Broken broken,
        @Nullable String trouble) {

    boolean isRefusedRightly() {
        return trouble == null && broken != null;
    }

    /** What generated code says of a request: of the record if there can be one, otherwise of the wire's values. */
    static List<Violation> said(GeneratedRequest generated, ObjectNode request) {
        try {
            return generated.violationsOfRecord(request);
        } catch (Inexpressible e) {
            return generated.violations(request);
        }
    }

    /** The models' name for declarations, null if the action has none. */
    @Nullable
    String model() {
        ObjectNode request = good;
        UpstreamAction action = constraint.action();
        if (request == null || action.models().isEmpty()) {
            return null;
        }
        return request.path("model").asString(action.models().get(0));
    }
}
