package app;

import io.runapi.ChatMessage;
import io.runapi.RunApiCodecs;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads and writes {@link Desk_TalkRequest} as the service takes it.
 *
 * <p>Written with its constants, and checked by nothing: {@link Desk_TalkRequestBuilder#build()} did that.
 * Properties that {@link Desk.Talk} has no accessor for are left out when it is read.
 */
@Generated("io.runapi.processor")
@NullMarked
final class Desk_TalkRequestCodec implements JsonCodec<Desk_TalkRequest> {
    static final Desk_TalkRequestCodec INSTANCE = new Desk_TalkRequestCodec();

    private static final PropertyNames NAMES = PropertyNames.of("messages");

    private Desk_TalkRequestCodec() {}

    @Override
    @NullUnmarked
    public Desk_TalkRequest read(JsonReader in) {
        List<ChatMessage> messages = List.of();
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> messages = in.list(RunApiCodecs.chatMessage()); // messages
                default -> in.skip();
            }
        }
        return new Desk_TalkRequestBuilder(messages).create();
    }

    @Override
    public void write(JsonWriter out, Desk_TalkRequest value) {
        out.beginObject();
        out.property("model", "gemini-3.5-flash");
        out.list("messages", value.messages(), RunApiCodecs.chatMessage());
        out.endObject();
    }
}
