package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link OutputResolution}. */
@Generated("io.runapi.processor")
final class OutputResolutionCodec implements JsonCodec<OutputResolution> {
    static final OutputResolutionCodec INSTANCE = new OutputResolutionCodec();

    private OutputResolutionCodec() {}

    @Override
    public OutputResolution read(JsonReader in) {
        return OutputResolution.of(JsonCodecs.STRING.read(in));
    }

    @Override
    public void write(JsonWriter out, OutputResolution value) {
        out.value(value.value());
    }
}
