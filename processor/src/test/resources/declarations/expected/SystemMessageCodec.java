package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link SystemMessage}. */
@Generated("io.runapi.processor")
final class SystemMessageCodec implements JsonCodec<SystemMessage> {
    static final SystemMessageCodec INSTANCE = new SystemMessageCodec();

    static final PropertyNames NAMES = PropertyNames.of("role", "content");

    private SystemMessageCodec() {}

    @Override
    @NullUnmarked
    public SystemMessage read(JsonReader in) {
        String content = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> in.skip(); // role
                case 1 -> content = in.string(); // content
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new SystemMessage(content, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, SystemMessage value) {
        out.beginObject();
        out.property("role", "system");
        out.property("content", value.content());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
