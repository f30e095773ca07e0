package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.structured.Components;
import io.runapi.structured.StructuredOutput;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Meteorologist.Sky} exchanges as JSON. */
@Generated("io.runapi.processor")
@NullMarked
final class Meteorologist_SkyToolSetJson {
    static final StructuredOutput<CloudsArguments> CLOUDS_ARGUMENTS = StructuredOutput.of(
            "clouds",
            """
            {
              "type": "object",
              "properties": {"city": {"type": "string"}},
              "required": ["city"],
              "additionalProperties": false
            }""",
            CloudsArgumentsCodec.INSTANCE);

    static final JsonCodec<Double> CLOUDS_RESULT = JsonCodecs.NUMBER;

    private Meteorologist_SkyToolSetJson() {}

    record CloudsArguments(String city) {}

    static final class CloudsArgumentsCodec implements JsonCodec<CloudsArguments> {
        static final CloudsArgumentsCodec INSTANCE = new CloudsArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("city");

        @Override
        public CloudsArguments read(JsonReader in) {
            String city = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> city = in.string();
                    default -> in.skip();
                }
            }
            try {
                return new CloudsArguments(Components.required(in, "city", city));
            } catch (RuntimeException e) {
                throw Components.refused(in, "CloudsArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, CloudsArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, CloudsArguments value) {
            out.member("city", value.city(), JsonCodecs.STRING);
        }
    }
}
