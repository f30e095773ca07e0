package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link AspectRatio}. */
@Generated("io.runapi.processor")
final class AspectRatioCodec implements JsonCodec<AspectRatio> {
    static final AspectRatioCodec INSTANCE = new AspectRatioCodec();

    private AspectRatioCodec() {}

    @Override
    public AspectRatio read(JsonReader in) {
        return AspectRatio.of(JsonCodecs.STRING.read(in));
    }

    @Override
    public void write(JsonWriter out, AspectRatio value) {
        out.value(value.value());
    }
}
