package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.structured.Components;
import io.runapi.structured.ShapeCodecs;
import io.runapi.structured.StructuredOutput;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Clock.Alarm} exchanges as JSON. */
@Generated("io.runapi.processor")
@NullMarked
final class Clock_AlarmToolSetJson {
    static final StructuredOutput<PauseArguments> PAUSE_ARGUMENTS = StructuredOutput.of(
            "pause",
            """
            {
              "type": "object",
              "properties": {"seconds": {"type": "integer"}},
              "required": ["seconds"],
              "additionalProperties": false
            }""",
            PauseArgumentsCodec.INSTANCE);

    static final StructuredOutput<NowArguments> NOW_ARGUMENTS = StructuredOutput.of(
            "now",
            """
            {"type": "object", "properties": {}, "required": [], "additionalProperties": false}""",
            NowArgumentsCodec.INSTANCE);

    static final StructuredOutput<CalledArguments> CALLED_ARGUMENTS = StructuredOutput.of(
            "name",
            """
            {"type": "object", "properties": {}, "required": [], "additionalProperties": false}""",
            CalledArgumentsCodec.INSTANCE);

    static final JsonCodec<Instant> NOW_RESULT = ShapeCodecs.INSTANT;

    private Clock_AlarmToolSetJson() {}

    record PauseArguments(Integer seconds) {}

    record NowArguments() {}

    record CalledArguments() {}

    static final class PauseArgumentsCodec implements JsonCodec<PauseArguments> {
        static final PauseArgumentsCodec INSTANCE = new PauseArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("seconds");

        @Override
        public PauseArguments read(JsonReader in) {
            Integer seconds = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> seconds = in.integer();
                    default -> in.skip();
                }
            }
            try {
                return new PauseArguments(Components.required(in, "seconds", seconds));
            } catch (RuntimeException e) {
                throw Components.refused(in, "PauseArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, PauseArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, PauseArguments value) {
            out.member("seconds", value.seconds(), JsonCodecs.INTEGER);
        }
    }

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
