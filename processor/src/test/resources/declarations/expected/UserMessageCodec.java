package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UserMessage}. */
@Generated("io.runapi.processor")
final class UserMessageCodec implements JsonCodec<UserMessage> {
    static final UserMessageCodec INSTANCE = new UserMessageCodec();

    static final PropertyNames NAMES = PropertyNames.of("role", "content", "name");

    private UserMessageCodec() {}

    @Override
    @NullUnmarked
    public UserMessage read(JsonReader in) {
        MessageContent content = null;
        String name = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> in.skip(); // role
                case 1 -> content = in.value(MessageContentCodec.INSTANCE); // content
                case 2 -> name = in.string(); // name
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new UserMessage(content, name, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, UserMessage value) {
        out.beginObject();
        out.property("role", "user");
        out.property("content", value.content(), MessageContentCodec.INSTANCE);
        out.property("name", value.name());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
