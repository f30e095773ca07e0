package demo;

import io.runapi.json.JsonCodec;
import javax.annotation.processing.Generated;

/** The JSON of what requests of {@link RunDemo} hold beside plain values, for generated codecs of declared requests. */
@Generated("io.runapi.processor")
public final class RunDemoCodecs {
    private RunDemoCodecs() {}

    /** Reads and writes {@link ChatMessage}. */
    public static JsonCodec<ChatMessage> chatMessage() {
        return ChatMessageCodec.INSTANCE;
    }
}
