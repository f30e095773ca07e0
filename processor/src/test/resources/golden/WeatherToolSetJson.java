package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.structured.Components;
import io.runapi.structured.Entries;
import io.runapi.structured.ShapeCodecs;
import io.runapi.structured.StructuredOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Weather} exchanges as JSON. */
@Generated("io.runapi.processor")
@NullMarked
final class WeatherToolSetJson {
    private static final JsonCodec<Weather.Unit> UNIT_CODEC =
            ShapeCodecs.constants(Weather.Unit::valueOf, List.of(Weather.Unit.values()));

    static final StructuredOutput<WeatherArguments> WEATHER_ARGUMENTS = StructuredOutput.of(
            "weather",
            """
            {
              "type": "object",
              "properties": {
                "city": {"type": "string", "description": "In English, with its country"},
                "day": {"type": ["string", "null"], "format": "date"},
                "unit": {
                  "description": "C: Celsius\\nF: Fahrenheit",
                  "anyOf": [{"type": "string", "enum": ["C", "F"]}, {"type": "null"}]
                }
              },
              "required": ["city", "day", "unit"],
              "additionalProperties": false
            }""",
            WeatherArgumentsCodec.INSTANCE);

    static final StructuredOutput<CompareArguments> COMPARE_ARGUMENTS = StructuredOutput.of(
            "compare-cities",
            """
            {
              "type": "object",
              "properties": {
                "unit": {"type": "string", "description": "C: Celsius\\nF: Fahrenheit", "enum": ["C", "F"]},
                "cities": {"type": "array", "items": {"type": "string"}}
              },
              "required": ["unit", "cities"],
              "additionalProperties": false
            }""",
            CompareArgumentsCodec.INSTANCE);

    static final StructuredOutput<TemperatureArguments> TEMPERATURE_ARGUMENTS = StructuredOutput.of(
            "temperature",
            """
            {
              "type": "object",
              "properties": {"latitude": {"type": "number"}, "longitude": {"type": "number"}, "rounded": {"type": "boolean"}},
              "required": ["latitude", "longitude", "rounded"],
              "additionalProperties": false
            }""",
            TemperatureArgumentsCodec.INSTANCE);

    static final StructuredOutput<AlarmArguments> ALARM_ARGUMENTS = StructuredOutput.of(
            "alarm",
            """
            {
              "type": "object",
              "properties": {
                "limits": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"key": {"type": "string"}, "value": {"type": "integer"}},
                    "required": ["key", "value"],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["limits"],
              "additionalProperties": false
            }""",
            AlarmArgumentsCodec.INSTANCE);

    static final StructuredOutput<LaterArguments> LATER_ARGUMENTS = StructuredOutput.of(
            "later",
            """
            {
              "type": "object",
              "properties": {"places": {"type": "array", "items": {"$ref": "#/$defs/Place"}}},
              "required": ["places"],
              "additionalProperties": false,
              "$defs": {
                "Place": {
                  "type": "object",
                  "properties": {
                    "name": {"type": "string"},
                    "within": {"anyOf": [{"$ref": "#/$defs/Place"}, {"type": "null"}]}
                  },
                  "required": ["name", "within"],
                  "additionalProperties": false
                }
              }
            }""",
            LaterArgumentsCodec.INSTANCE);

    static final StructuredOutput<RainArguments> RAIN_ARGUMENTS = StructuredOutput.of(
            "rain",
            """
            {
              "type": "object",
              "properties": {"city": {"type": "string"}},
              "required": ["city"],
              "additionalProperties": false
            }""",
            RainArgumentsCodec.INSTANCE);

    static final JsonCodec<Weather.Report> WEATHER_RESULT = ReportCodec.INSTANCE;

    static final JsonCodec<List<Weather.Report>> COMPARE_RESULT = JsonCodecs.list(ReportCodec.INSTANCE);

    static final JsonCodec<Integer> TEMPERATURE_RESULT = JsonCodecs.INTEGER;

    static final JsonCodec<Map<Weather.Unit, Weather.Report>> LATER_RESULT = Entries.of(UNIT_CODEC, ReportCodec.INSTANCE);

    static final JsonCodec<Boolean> RAIN_RESULT = JsonCodecs.BOOLEAN;

    private WeatherToolSetJson() {}

    record WeatherArguments(String city, LocalDate day, Optional<Weather.Unit> unit) {}

    record CompareArguments(Weather.Unit unit, List<String> cities) {}

    record TemperatureArguments(Double latitude, Double longitude, Boolean rounded) {}

    record AlarmArguments(Map<String, Integer> limits) {}

    record LaterArguments(List<Weather.Place> places) {}

    record RainArguments(String city) {}

    static final class WeatherArgumentsCodec implements JsonCodec<WeatherArguments> {
        static final WeatherArgumentsCodec INSTANCE = new WeatherArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("city", "day", "unit");

        @Override
        public WeatherArguments read(JsonReader in) {
            String city = null;
            LocalDate day = null;
            Weather.Unit unit = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> city = in.string();
                    case 1 -> day = in.value(ShapeCodecs.DATE);
                    case 2 -> unit = in.value(UNIT_CODEC);
                    default -> in.skip();
                }
            }
            try {
                return new WeatherArguments(
                        Components.required(in, "city", city), day, Optional.ofNullable(unit));
            } catch (RuntimeException e) {
                throw Components.refused(in, "WeatherArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, WeatherArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, WeatherArguments value) {
            out.member("city", value.city(), JsonCodecs.STRING);
            out.member("day", value.day(), ShapeCodecs.DATE);
            out.member("unit", value.unit().orElse(null), UNIT_CODEC);
        }
    }

    static final class CompareArgumentsCodec implements JsonCodec<CompareArguments> {
        static final CompareArgumentsCodec INSTANCE = new CompareArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("unit", "cities");

        @Override
        public CompareArguments read(JsonReader in) {
            Weather.Unit unit = null;
            List<String> cities = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> unit = in.value(UNIT_CODEC);
                    case 1 -> cities = in.value(JsonCodecs.list(JsonCodecs.STRING));
                    default -> in.skip();
                }
            }
            try {
                return new CompareArguments(
                        Components.required(in, "unit", unit), Components.required(in, "cities", cities));
            } catch (RuntimeException e) {
                throw Components.refused(in, "CompareArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, CompareArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, CompareArguments value) {
            out.member("unit", value.unit(), UNIT_CODEC);
            out.member("cities", value.cities(), JsonCodecs.list(JsonCodecs.STRING));
        }
    }

    static final class TemperatureArgumentsCodec implements JsonCodec<TemperatureArguments> {
        static final TemperatureArgumentsCodec INSTANCE = new TemperatureArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("latitude", "longitude", "rounded");

        @Override
        public TemperatureArguments read(JsonReader in) {
            Double latitude = null;
            Double longitude = null;
            Boolean rounded = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> latitude = in.number();
                    case 1 -> longitude = in.number();
                    case 2 -> rounded = in.bool();
                    default -> in.skip();
                }
            }
            try {
                return new TemperatureArguments(
                        Components.required(in, "latitude", latitude),
                        Components.required(in, "longitude", longitude),
                        Components.required(in, "rounded", rounded));
            } catch (RuntimeException e) {
                throw Components.refused(in, "TemperatureArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, TemperatureArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, TemperatureArguments value) {
            out.member("latitude", value.latitude(), JsonCodecs.NUMBER);
            out.member("longitude", value.longitude(), JsonCodecs.NUMBER);
            out.member("rounded", value.rounded(), JsonCodecs.BOOLEAN);
        }
    }

    static final class AlarmArgumentsCodec implements JsonCodec<AlarmArguments> {
        static final AlarmArgumentsCodec INSTANCE = new AlarmArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("limits");

        @Override
        public AlarmArguments read(JsonReader in) {
            Map<String, Integer> limits = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> limits = in.value(Entries.of(JsonCodecs.INTEGER));
                    default -> in.skip();
                }
            }
            try {
                return new AlarmArguments(Components.required(in, "limits", limits));
            } catch (RuntimeException e) {
                throw Components.refused(in, "AlarmArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, AlarmArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, AlarmArguments value) {
            out.member("limits", value.limits(), Entries.of(JsonCodecs.INTEGER));
        }
    }

    static final class LaterArgumentsCodec implements JsonCodec<LaterArguments> {
        static final LaterArgumentsCodec INSTANCE = new LaterArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("places");

        @Override
        public LaterArguments read(JsonReader in) {
            List<Weather.Place> places = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> places = in.value(JsonCodecs.list(PlaceCodec.INSTANCE));
                    default -> in.skip();
                }
            }
            try {
                return new LaterArguments(Components.required(in, "places", places));
            } catch (RuntimeException e) {
                throw Components.refused(in, "LaterArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, LaterArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, LaterArguments value) {
            out.member("places", value.places(), JsonCodecs.list(PlaceCodec.INSTANCE));
        }
    }

    static final class PlaceCodec implements JsonCodec<Weather.Place> {
        static final PlaceCodec INSTANCE = new PlaceCodec();

        private static final PropertyNames NAMES = PropertyNames.of("name", "within");

        @Override
        public Weather.Place read(JsonReader in) {
            String name = null;
            Weather.Place within = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> name = in.string();
                    case 1 -> within = in.value(PlaceCodec.INSTANCE);
                    default -> in.skip();
                }
            }
            try {
                return new Weather.Place(Components.required(in, "name", name), within);
            } catch (RuntimeException e) {
                throw Components.refused(in, "Place", e);
            }
        }

        @Override
        public void write(JsonWriter out, Weather.Place value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Weather.Place value) {
            out.member("name", value.name(), JsonCodecs.STRING);
            out.member("within", value.within(), PlaceCodec.INSTANCE);
        }
    }

    static final class RainArgumentsCodec implements JsonCodec<RainArguments> {
        static final RainArgumentsCodec INSTANCE = new RainArgumentsCodec();

        private static final PropertyNames NAMES = PropertyNames.of("city");

        @Override
        public RainArguments read(JsonReader in) {
            String city = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> city = in.string();
                    default -> in.skip();
                }
            }
            try {
                return new RainArguments(Components.required(in, "city", city));
            } catch (RuntimeException e) {
                throw Components.refused(in, "RainArguments", e);
            }
        }

        @Override
        public void write(JsonWriter out, RainArguments value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, RainArguments value) {
            out.member("city", value.city(), JsonCodecs.STRING);
        }
    }

    static final class ReportCodec implements JsonCodec<Weather.Report> {
        static final ReportCodec INSTANCE = new ReportCodec();

        private static final PropertyNames NAMES = PropertyNames.of("city", "temperature", "words");

        @Override
        public Weather.Report read(JsonReader in) {
            String city = null;
            Double temperature = null;
            List<String> words = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> city = in.string();
                    case 1 -> temperature = in.number();
                    case 2 -> words = in.value(JsonCodecs.list(JsonCodecs.STRING));
                    default -> in.skip();
                }
            }
            try {
                return new Weather.Report(
                        Components.required(in, "city", city),
                        Components.required(in, "temperature", temperature),
                        Components.required(in, "words", words));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Report", e);
            }
        }

        @Override
        public void write(JsonWriter out, Weather.Report value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Weather.Report value) {
            out.member("city", value.city(), JsonCodecs.STRING);
            out.member("temperature", value.temperature(), JsonCodecs.NUMBER);
            out.member("words", value.words(), JsonCodecs.list(JsonCodecs.STRING));
        }
    }
}
