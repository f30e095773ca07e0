package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.structured.Components;
import io.runapi.structured.StructuredList;
import io.runapi.structured.StructuredOutput;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Meteorologist} exchanges as JSON. */
@Generated("io.runapi.processor")
@NullMarked
final class MeteorologistJson {
    static final StructuredOutput<Meteorologist.Report> REPORT = StructuredOutput.of(
            "Report",
            """
            {
              "type": "object",
              "properties": {"city": {"type": "string"}, "rain": {"type": "boolean"}},
              "required": ["city", "rain"],
              "additionalProperties": false
            }""",
            ReportCodec.INSTANCE);

    static final StructuredList<Meteorologist.Report> REPORT_LIST = StructuredOutput.ofItems(
            "ReportList",
            """
            {
              "type": "object",
              "properties": {
                "items": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"city": {"type": "string"}, "rain": {"type": "boolean"}},
                    "required": ["city", "rain"],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["items"],
              "additionalProperties": false
            }""",
            ReportCodec.INSTANCE);

    private MeteorologistJson() {}

    static final class ReportCodec implements JsonCodec<Meteorologist.Report> {
        static final ReportCodec INSTANCE = new ReportCodec();

        private static final PropertyNames NAMES = PropertyNames.of("city", "rain");

        @Override
        public Meteorologist.Report read(JsonReader in) {
            String city = null;
            Boolean rain = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> city = in.string();
                    case 1 -> rain = in.bool();
                    default -> in.skip();
                }
            }
            try {
                return new Meteorologist.Report(
                        Components.required(in, "city", city), Components.required(in, "rain", rain));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Report", e);
            }
        }

        @Override
        public void write(JsonWriter out, Meteorologist.Report value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Meteorologist.Report value) {
            out.member("city", value.city(), JsonCodecs.STRING);
            out.member("rain", value.rain(), JsonCodecs.BOOLEAN);
        }
    }
}
