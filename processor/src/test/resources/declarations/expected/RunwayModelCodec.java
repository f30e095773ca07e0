package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link RunwayModel}. */
@Generated("io.runapi.processor")
final class RunwayModelCodec implements JsonCodec<RunwayModel> {
    static final RunwayModelCodec INSTANCE = new RunwayModelCodec();

    private RunwayModelCodec() {}

    @Override
    public RunwayModel read(JsonReader in) {
        return RunwayModel.of(JsonCodecs.STRING.read(in));
    }

    @Override
    public void write(JsonWriter out, RunwayModel value) {
        out.value(value.value());
    }
}
