package io.runapi.testkit;

/** Ends the handling of a request with a refusal. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    Refused(Failure failure) {
        super(failure.message(), null, false, false);
        this.failure = failure;
    }

    Refused(int status, String message) {
        this(Failure.ofStatus(status).withMessage(message));
    }

    Failure failure() {
        return failure;
    }
}
