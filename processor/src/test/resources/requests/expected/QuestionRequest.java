package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A {@link Question} as a value: what <code>chat complete</code> takes with model {@code claude-opus-4.8}.
 *
 * @param prompt {@code prompt}
 * @param temperature {@code temperature}
 */
@Generated("io.runapi.processor")
@NullMarked
public record QuestionRequest(String prompt, double temperature) implements Question {
    /** Starts one with what it always needs. */
    public static QuestionRequestBuilder builder(String prompt) {
        return new QuestionRequestBuilder(prompt);
    }

    /** A builder that holds what this one holds. */
    public QuestionRequestBuilder toBuilder() {
        return new QuestionRequestBuilder(this);
    }
}
