package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds a {@link QuestionRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
@NullMarked
public final class QuestionRequestBuilder {
    private String prompt;
    private @Nullable Double temperature;

    QuestionRequestBuilder(String prompt) {
        this.prompt = prompt;
    }

    QuestionRequestBuilder(QuestionRequest source) {
        this.prompt = source.prompt();
        this.temperature = source.temperature();
    }

    /** Sets {@link Question#prompt()}. */
    public QuestionRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    /**
     * Sets {@link Question#temperature()}.
     *
     * <p>From 0 to 1.
     *
     * <p>Null, as before this is called, stands for what {@link Question} says by itself.
     */
    public QuestionRequestBuilder temperature(@Nullable Double temperature) {
        this.temperature = temperature;
        return this;
    }

    /**
     * The finished {@link QuestionRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public QuestionRequest build() {
        QuestionRequest finished = create();
        QuestionClient.request(finished); // refuses what the service would refuse
        return finished;
    }

    QuestionRequest create() {
        Question told = new Told();
        return new QuestionRequest(told.prompt(), told.temperature());
    }

    /** What the builder was told, and else what the interface says by itself. */
    private final class Told implements Question {
        @Override
        public String prompt() {
            return prompt;
        }

        @Override
        public double temperature() {
            return temperature == null ? Question.super.temperature() : temperature;
        }
    }
}
