package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ChatMessage}. */
@Generated("io.runapi.processor")
final class ChatMessageCodec implements JsonCodec<ChatMessage> {
    static final ChatMessageCodec INSTANCE = new ChatMessageCodec();

    private ChatMessageCodec() {}

    @Override
    public ChatMessage read(JsonReader in) {
        String discriminator = in.peek("role");
        if (discriminator == null) {
            return new ChatMessage.Unknown(in.value());
        }
        return switch (discriminator) {
            case "system" -> SystemMessageCodec.INSTANCE.read(in);
            case "user" -> UserMessageCodec.INSTANCE.read(in);
            default -> new ChatMessage.Unknown(in.value());
        };
    }

    @Override
    public void write(JsonWriter out, ChatMessage value) {
        if (value instanceof SystemMessage variant) {
            SystemMessageCodec.INSTANCE.write(out, variant);
        } else if (value instanceof UserMessage variant) {
            UserMessageCodec.INSTANCE.write(out, variant);
        } else if (value instanceof ChatMessage.Unknown variant) {
            out.value(variant.value());
        }
    }
}
