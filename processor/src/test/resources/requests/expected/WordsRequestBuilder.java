package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builds a {@link WordsRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
@NullMarked
public final class WordsRequestBuilder {
    private String words;

    WordsRequestBuilder(String words) {
        this.words = words;
    }

    WordsRequestBuilder(WordsRequest source) {
        this.words = source.words();
    }

    /**
     * Sets {@link Words#words()}.
     *
     * <p>Required.
     */
    public WordsRequestBuilder words(String words) {
        this.words = words;
        return this;
    }

    /**
     * The finished {@link WordsRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public WordsRequest build() {
        WordsRequest finished = create();
        WordsClient.request(finished); // refuses what the service would refuse
        return finished;
    }

    WordsRequest create() {
        return new WordsRequest(words);
    }
}
