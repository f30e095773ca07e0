package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads and writes {@link WordsRequest} as the service takes it.
 *
 * <p>Written with its constants, and checked by nothing: {@link WordsRequestBuilder#build()} did that. Properties
 * that {@link Words} has no accessor for are left out when it is read.
 */
@Generated("io.runapi.processor")
@NullMarked
public final class WordsRequestCodec implements JsonCodec<WordsRequest> {
    public static final WordsRequestCodec INSTANCE = new WordsRequestCodec();

    private static final PropertyNames NAMES = PropertyNames.of("prompt");

    private WordsRequestCodec() {}

    @Override
    @NullUnmarked
    public WordsRequest read(JsonReader in) {
        String words = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> words = in.string(); // prompt
                default -> in.skip();
            }
        }
        return new WordsRequestBuilder(words).create();
    }

    @Override
    public void write(JsonWriter out, WordsRequest value) {
        out.beginObject();
        out.property("prompt", value.words());
        out.endObject();
    }
}
