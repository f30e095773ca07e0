package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.structured.Components;
import io.runapi.structured.ShapeCodecs;
import io.runapi.structured.StructuredOutput;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Clock} exchanges as JSON. */
@Generated("io.runapi.processor")
@NullMarked
final class ClockToolSetJson {
    static final StructuredOutput<NowArguments> NOW_ARGUMENTS = StructuredOutput.of(
            "now",
            """
            {"type": "object", "properties": {}, "required": [], "additionalProperties": false}""",
            NowArgumentsCodec.INSTANCE);

    static final JsonCodec<Instant> NOW_RESULT = ShapeCodecs.INSTANT;

    private ClockToolSetJson() {}

    record NowArguments() {}

    static final class NowArgumentsCodec implements JsonCodec<NowArguments> {
        static final NowArgumentsCodec INSTANCE = new NowArgumentsCodec();

        @Override
        public NowArguments read(JsonReader in) {
            for (int property = in.beginObject(PropertyNames.of()); property != PropertyNames.END; property = in.next(PropertyNames.of())) {
                in.skip();
            }
            try {
                return new NowArguments();
            } catch (RuntimeException e) {
                throw Components.refused(in, "NowArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, NowArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, NowArguments value) {}
    }
}
