package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A {@link Words} as a value: what <code>suno generate_lyrics</code> takes.
 *
 * @param words {@code prompt}
 */
@Generated("io.runapi.processor")
@NullMarked
public record WordsRequest(String words) implements Words {
    /** Starts one with what it always needs. */
    public static WordsRequestBuilder builder(String words) {
        return new WordsRequestBuilder(words);
    }

    /** A builder that holds what this one holds. */
    public WordsRequestBuilder toBuilder() {
        return new WordsRequestBuilder(this);
    }
}
