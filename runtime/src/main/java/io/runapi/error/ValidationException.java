package io.runapi.error;

import io.runapi.contract.Violation;
import java.util.List;

/** The request breaks the contract: found before it was sent, or refused by the service (HTTP 400, 422). */
public final class ValidationException extends RunApiException {
    private static final long serialVersionUID = 1L;

    /** An array, for a list need not be serializable. */
    private final Violation[] violations;

    public ValidationException(String message, List<Violation> violations, ErrorDetails details) {
        super(message, details, null);
        this.violations = violations.toArray(Violation[]::new);
    }

    /** Everything that is wrong, not only the first; empty if the service did not say. */
    public List<Violation> violations() {
        return List.of(violations);
    }
}
