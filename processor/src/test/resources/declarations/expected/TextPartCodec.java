package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link TextPart}. */
@Generated("io.runapi.processor")
final class TextPartCodec implements JsonCodec<TextPart> {
    static final TextPartCodec INSTANCE = new TextPartCodec();

    static final PropertyNames NAMES = PropertyNames.of("type", "text");

    private TextPartCodec() {}

    @Override
    public TextPart read(JsonReader in) {
        String type = null;
        String text = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> type = in.string(); // type
                case 1 -> text = in.string(); // text
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new TextPart(type, text, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, TextPart value) {
        out.beginObject();
        out.property("type", value.type());
        out.property("text", value.text());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
