package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads and writes {@link QuestionRequest} as the service takes it.
 *
 * <p>Written with its constants, and checked by nothing: {@link QuestionRequestBuilder#build()} did that.
 * Properties that {@link Question} has no accessor for are left out when it is read.
 */
@Generated("io.runapi.processor")
@NullMarked
public final class QuestionRequestCodec implements JsonCodec<QuestionRequest> {
    public static final QuestionRequestCodec INSTANCE = new QuestionRequestCodec();

    private static final PropertyNames NAMES = PropertyNames.of("prompt", "temperature");

    private QuestionRequestCodec() {}

    @Override
    @NullUnmarked
    public QuestionRequest read(JsonReader in) {
        String prompt = null;
        Double temperature = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> prompt = in.string(); // prompt
                case 1 -> temperature = in.number(); // temperature
                default -> in.skip();
            }
        }
        return new QuestionRequestBuilder(prompt).temperature(temperature).create();
    }

    @Override
    public void write(JsonWriter out, QuestionRequest value) {
        out.beginObject();
        out.property("model", "claude-opus-4.8");
        out.property("max_tokens", 100);
        out.property("prompt", value.prompt());
        out.property("temperature", value.temperature());
        out.endObject();
    }
}
