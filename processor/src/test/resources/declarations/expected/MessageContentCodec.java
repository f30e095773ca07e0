package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link MessageContent}. */
@Generated("io.runapi.processor")
final class MessageContentCodec implements JsonCodec<MessageContent> {
    static final MessageContentCodec INSTANCE = new MessageContentCodec();

    private MessageContentCodec() {}

    @Override
    public MessageContent read(JsonReader in) {
        return switch (in.shape()) {
            case STRING -> new MessageContent.Text(JsonCodecs.STRING.read(in));
            case ARRAY -> new MessageContent.Parts(JsonCodecs.list(TextPartCodec.INSTANCE).read(in));
            default -> new MessageContent.Unknown(in.value());
        };
    }

    @Override
    public void write(JsonWriter out, MessageContent value) {
        if (value instanceof MessageContent.Text variant) {
            JsonCodecs.STRING.write(out, variant.value());
        } else if (value instanceof MessageContent.Parts variant) {
            JsonCodecs.list(TextPartCodec.INSTANCE).write(out, variant.value());
        } else if (value instanceof MessageContent.Unknown variant) {
            out.value(variant.value());
        }
    }
}
