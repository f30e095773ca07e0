package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads and writes {@link Desk_ClipRequest} as the service takes it.
 *
 * <p>Written with its constants, and checked by nothing: {@link Desk_ClipRequestBuilder#build()} did that.
 * Properties that {@link Desk.Clip} has no accessor for are left out when it is read.
 */
@Generated("io.runapi.processor")
@NullMarked
final class Desk_ClipRequestCodec implements JsonCodec<Desk_ClipRequest> {
    static final Desk_ClipRequestCodec INSTANCE = new Desk_ClipRequestCodec();

    private static final PropertyNames NAMES = PropertyNames.of("task_id", "prompt", "output_resolution");

    private Desk_ClipRequestCodec() {}

    @Override
    @NullUnmarked
    public Desk_ClipRequest read(JsonReader in) {
        String taskId = null;
        String prompt = null;
        String outputResolution = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> taskId = in.string(); // task_id
                case 1 -> prompt = in.string(); // prompt
                case 2 -> outputResolution = in.string(); // output_resolution
                default -> in.skip();
            }
        }
        return new Desk_ClipRequestBuilder(taskId, prompt, outputResolution).create();
    }

    @Override
    public void write(JsonWriter out, Desk_ClipRequest value) {
        out.beginObject();
        out.property("model", "runway-gen5");
        out.property("task_id", value.taskId());
        out.property("prompt", value.prompt());
        out.property("output_resolution", value.outputResolution());
        out.endObject();
    }
}
