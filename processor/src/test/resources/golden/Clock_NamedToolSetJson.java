package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.structured.Components;
import io.runapi.structured.StructuredOutput;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Clock.Named} exchanges as JSON. */
@Generated("io.runapi.processor")
@NullMarked
final class Clock_NamedToolSetJson {
    static final StructuredOutput<CalledArguments> CALLED_ARGUMENTS = StructuredOutput.of(
            "name",
            """
            {"type": "object", "properties": {}, "required": [], "additionalProperties": false}""",
            CalledArgumentsCodec.INSTANCE);

    private Clock_NamedToolSetJson() {}

    record CalledArguments() {}

    static final class CalledArgumentsCodec implements JsonCodec<CalledArguments> {
        static final CalledArgumentsCodec INSTANCE = new CalledArgumentsCodec();

        @Override
        public CalledArguments read(JsonReader in) {
            for (int property = in.beginObject(PropertyNames.of()); property != PropertyNames.END; property = in.next(PropertyNames.of())) {
                in.skip();
            }
            try {
                return new CalledArguments();
            } catch (RuntimeException e) {
                throw Components.refused(in, "CalledArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, CalledArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, CalledArguments value) {}
    }
}
