package io.runapi.spec.description;

/** A description that says something impossible. */
public final class DescriptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DescriptionException(String message) {
        super(message);
    }
}
