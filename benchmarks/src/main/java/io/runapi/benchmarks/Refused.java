package io.runapi.benchmarks;

/** What is asked for cannot be done: the message says what is accepted. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
