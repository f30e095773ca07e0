package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.structured.Components;
import io.runapi.structured.Entries;
import io.runapi.structured.ShapeCodecs;
import io.runapi.structured.StructuredList;
import io.runapi.structured.StructuredOutput;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What {@link Judge} exchanges as JSON. */
@Generated("io.runapi.processor")
@NullMarked
final class JudgeJson {
    private static final JsonCodec<Judge.Severity> SEVERITY_CODEC =
            ShapeCodecs.constants(Judge.Severity::valueOf, List.of(Judge.Severity.values()));

    static final StructuredOutput<Judge.Review> REVIEW = StructuredOutput.of(
            "Review",
            """
            {
              "type": "object",
              "description": "What a reviewer says",
              "properties": {
                "summary": {"type": "string", "description": "One sentence"},
                "findings": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "file": {"type": "string"},
                      "line": {"type": "integer", "description": "From 1"},
                      "severity": {"$ref": "#/$defs/Severity"},
                      "cure": {"type": ["string", "null"]}
                    },
                    "required": ["file", "line", "severity", "cure"],
                    "additionalProperties": false
                  }
                },
                "worst": {"anyOf": [{"$ref": "#/$defs/Severity"}, {"type": "null"}]},
                "score": {"type": ["integer", "null"]}
              },
              "required": ["summary", "findings", "worst", "score"],
              "additionalProperties": false,
              "$defs": {
                "Severity": {"type": "string", "description": "How bad it is\\nLOW: can wait", "enum": ["LOW", "HIGH"]}
              }
            }""",
            ReviewCodec.INSTANCE);

    static final StructuredList<Judge.Finding> FINDING_LIST = StructuredOutput.ofItems(
            "FindingList",
            """
            {
              "type": "object",
              "properties": {
                "items": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "file": {"type": "string"},
                      "line": {"type": "integer", "description": "From 1"},
                      "severity": {"type": "string", "description": "How bad it is\\nLOW: can wait", "enum": ["LOW", "HIGH"]},
                      "cure": {"type": ["string", "null"]}
                    },
                    "required": ["file", "line", "severity", "cure"],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["items"],
              "additionalProperties": false
            }""",
            FindingCodec.INSTANCE);

    static final StructuredOutput<Judge.Severity> SEVERITY = StructuredOutput.ofValue(
            "Severity",
            """
            {
              "type": "object",
              "properties": {
                "value": {"type": "string", "description": "How bad it is\\nLOW: can wait", "enum": ["LOW", "HIGH"]}
              },
              "required": ["value"],
              "additionalProperties": false
            }""",
            SEVERITY_CODEC);

    static final StructuredOutput<Integer> INTEGER = StructuredOutput.ofValue(
            "Integer",
            """
            {
              "type": "object",
              "properties": {"value": {"type": "integer"}},
              "required": ["value"],
              "additionalProperties": false
            }""",
            JsonCodecs.INTEGER);

    static final StructuredOutput<Map<String, Judge.Severity>> STRING_SEVERITY_MAP = StructuredOutput.ofValue(
            "StringSeverityMap",
            """
            {
              "type": "object",
              "properties": {
                "value": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "key": {"type": "string"},
                      "value": {"type": "string", "description": "How bad it is\\nLOW: can wait", "enum": ["LOW", "HIGH"]}
                    },
                    "required": ["key", "value"],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["value"],
              "additionalProperties": false
            }""",
            Entries.of(SEVERITY_CODEC));

    static final StructuredOutput<Judge.Figure> FIGURE = StructuredOutput.ofValue(
            "Figure",
            """
            {
              "type": "object",
              "properties": {"value": {"$ref": "#/$defs/Figure"}},
              "required": ["value"],
              "additionalProperties": false,
              "$defs": {
                "Figure": {
                  "anyOf": [
                    {
                      "type": "object",
                      "properties": {"type": {"type": "string", "const": "Circle"}, "radius": {"type": "number"}},
                      "required": ["type", "radius"],
                      "additionalProperties": false
                    },
                    {
                      "type": "object",
                      "properties": {"type": {"type": "string", "const": "Square"}, "side": {"type": "number"}},
                      "required": ["type", "side"],
                      "additionalProperties": false
                    },
                    {
                      "type": "object",
                      "properties": {
                        "type": {"type": "string", "const": "Group"},
                        "parts": {"type": "array", "items": {"$ref": "#/$defs/Figure"}}
                      },
                      "required": ["type", "parts"],
                      "additionalProperties": false
                    }
                  ]
                }
              }
            }""",
            FigureCodec.INSTANCE);

    static final StructuredOutput<Judge.Bill> BILL = StructuredOutput.of(
            "Bill",
            """
            {
              "type": "object",
              "properties": {
                "id": {"type": "string", "format": "uuid"},
                "day": {"type": "string", "format": "date"},
                "time": {"type": "string", "description": "A time of day without offset, like 14:30:00"},
                "paid": {"type": "string", "format": "date-time"},
                "work": {
                  "type": "string",
                  "format": "duration",
                  "description": "In days, hours, minutes and seconds, like PT1H30M"
                },
                "page": {"type": "string", "description": "A URI"},
                "total": {"type": "number"},
                "counts": {
                  "type": "array",
                  "description": "Text to number",
                  "items": {
                    "type": "object",
                    "properties": {"key": {"type": "string"}, "value": {"type": "integer"}},
                    "required": ["key", "value"],
                    "additionalProperties": false
                  }
                },
                "lines": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "key": {"type": "string", "description": "How bad it is\\nLOW: can wait", "enum": ["LOW", "HIGH"]},
                      "value": {"type": "array", "items": {"type": "integer"}}
                    },
                    "required": ["key", "value"],
                    "additionalProperties": false
                  }
                },
                "to": {"description": "Who gets it", "anyOf": [{"$ref": "#/$defs/Party"}]},
                "from": {"anyOf": [{"$ref": "#/$defs/Party"}, {"type": "null"}]},
                "items": {
                  "type": "object",
                  "properties": {
                    "rows": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
                    "first": {"anyOf": [{"$ref": "#/$defs/Item"}, {"type": "null"}]}
                  },
                  "required": ["rows", "first"],
                  "additionalProperties": false
                },
                "tax": {"type": "boolean"}
              },
              "required": ["id", "day", "time", "paid", "work", "page", "total", "counts", "lines", "to", "from", "items",
                "tax"],
              "additionalProperties": false,
              "$defs": {
                "Party": {
                  "type": "object",
                  "properties": {
                    "name": {"type": "string"},
                    "parent": {"anyOf": [{"$ref": "#/$defs/Party"}, {"type": "null"}]}
                  },
                  "required": ["name", "parent"],
                  "additionalProperties": false
                },
                "Item": {
                  "type": "object",
                  "properties": {"name": {"type": "string"}, "cents": {"type": "integer"}},
                  "required": ["name", "cents"],
                  "additionalProperties": false
                }
              }
            }""",
            BillCodec.INSTANCE);

    private JudgeJson() {}

    static final class ReviewCodec implements JsonCodec<Judge.Review> {
        static final ReviewCodec INSTANCE = new ReviewCodec();

        private static final PropertyNames NAMES = PropertyNames.of("summary", "findings", "worst", "score");

        @Override
        public Judge.Review read(JsonReader in) {
            String summary = null;
            List<Judge.Finding> findings = null;
            Judge.Severity worst = null;
            Integer score = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> summary = in.string();
                    case 1 -> findings = in.value(JsonCodecs.list(FindingCodec.INSTANCE));
                    case 2 -> worst = in.value(SEVERITY_CODEC);
                    case 3 -> score = in.integer();
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Review(
                        Components.required(in, "summary", summary),
                        Components.required(in, "findings", findings),
                        worst,
                        score == null ? OptionalInt.empty() : OptionalInt.of(score));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Review", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Review value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Review value) {
            out.member("summary", value.summary(), JsonCodecs.STRING);
            out.member("findings", value.findings(), JsonCodecs.list(FindingCodec.INSTANCE));
            out.member("worst", value.worst(), SEVERITY_CODEC);
            out.member("score", value.score().isPresent() ? value.score().getAsInt() : null, JsonCodecs.INTEGER);
        }
    }

    static final class FindingCodec implements JsonCodec<Judge.Finding> {
        static final FindingCodec INSTANCE = new FindingCodec();

        private static final PropertyNames NAMES = PropertyNames.of("file", "line", "severity", "cure");

        @Override
        public Judge.Finding read(JsonReader in) {
            String file = null;
            Integer line = null;
            Judge.Severity severity = null;
            String cure = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> file = in.string();
                    case 1 -> line = in.integer();
                    case 2 -> severity = in.value(SEVERITY_CODEC);
                    case 3 -> cure = in.string();
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Finding(
                        Components.required(in, "file", file),
                        Components.required(in, "line", line),
                        Components.required(in, "severity", severity),
                        Optional.ofNullable(cure));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Finding", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Finding value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Finding value) {
            out.member("file", value.file(), JsonCodecs.STRING);
            out.member("line", value.line(), JsonCodecs.INTEGER);
            out.member("severity", value.severity(), SEVERITY_CODEC);
            out.member("cure", value.cure().orElse(null), JsonCodecs.STRING);
        }
    }

    static final class FigureCodec implements JsonCodec<Judge.Figure> {
        static final FigureCodec INSTANCE = new FigureCodec();

        @Override
        public Judge.Figure read(JsonReader in) {
            String found = in.peek("type");
            return switch (String.valueOf(found)) {
                case "Circle" -> CircleCodec.INSTANCE.read(in);
                case "Square" -> SquareCodec.INSTANCE.read(in);
                case "Group" -> GroupCodec.INSTANCE.read(in);
                default -> throw Components.variant(in, "type", found, "Circle", "Square", "Group");
            };
        }

        @Override
        public void write(JsonWriter out, Judge.Figure value) {
            out.beginObject();
            if (value instanceof Judge.Circle variant) {
                out.member("type", "Circle", JsonCodecs.STRING);
                CircleCodec.properties(out, variant);
            } else if (value instanceof Judge.Square variant) {
                out.member("type", "Square", JsonCodecs.STRING);
                SquareCodec.properties(out, variant);
            } else if (value instanceof Judge.Group variant) {
                out.member("type", "Group", JsonCodecs.STRING);
                GroupCodec.properties(out, variant);
            }
            out.endObject();
        }
    }

    static final class CircleCodec implements JsonCodec<Judge.Circle> {
        static final CircleCodec INSTANCE = new CircleCodec();

        private static final PropertyNames NAMES = PropertyNames.of("radius");

        @Override
        public Judge.Circle read(JsonReader in) {
            Double radius = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> radius = in.number();
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Circle(Components.required(in, "radius", radius));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Circle", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Circle value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Circle value) {
            out.member("radius", value.radius(), JsonCodecs.NUMBER);
        }
    }

    static final class SquareCodec implements JsonCodec<Judge.Square> {
        static final SquareCodec INSTANCE = new SquareCodec();

        private static final PropertyNames NAMES = PropertyNames.of("side");

        @Override
        public Judge.Square read(JsonReader in) {
            Double side = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> side = in.number();
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Square(Components.required(in, "side", side));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Square", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Square value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Square value) {
            out.member("side", value.side(), JsonCodecs.NUMBER);
        }
    }

    static final class GroupCodec implements JsonCodec<Judge.Group> {
        static final GroupCodec INSTANCE = new GroupCodec();

        private static final PropertyNames NAMES = PropertyNames.of("parts");

        @Override
        public Judge.Group read(JsonReader in) {
            List<Judge.Figure> parts = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> parts = in.value(JsonCodecs.list(FigureCodec.INSTANCE));
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Group(Components.required(in, "parts", parts));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Group", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Group value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Group value) {
            out.member("parts", value.parts(), JsonCodecs.list(FigureCodec.INSTANCE));
        }
    }

    static final class BillCodec implements JsonCodec<Judge.Bill> {
        static final BillCodec INSTANCE = new BillCodec();

        private static final PropertyNames NAMES = PropertyNames.of(
                "id", "day", "time", "paid", "work", "page", "total", "counts", "lines", "to", "from", "items", "tax");

        @Override
        public Judge.Bill read(JsonReader in) {
            UUID id = null;
            LocalDate day = null;
            LocalTime time = null;
            Instant paid = null;
            Duration work = null;
            URI page = null;
            BigDecimal total = null;
            Map<String, Long> counts = null;
            Map<Judge.Severity, Set<Integer>> lines = null;
            Judge.Party to = null;
            Judge.Party from = null;
            Judge.Page<Judge.Item> items = null;
            Boolean tax = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> id = in.value(ShapeCodecs.UUID);
                    case 1 -> day = in.value(ShapeCodecs.DATE);
                    case 2 -> time = in.value(ShapeCodecs.TIME);
                    case 3 -> paid = in.value(ShapeCodecs.INSTANT);
                    case 4 -> work = in.value(ShapeCodecs.DURATION);
                    case 5 -> page = in.uri();
                    case 6 -> total = in.value(ShapeCodecs.BIG_DECIMAL);
                    case 7 -> counts = in.value(Entries.of(JsonCodecs.LONG));
                    case 8 -> lines = in.value(Entries.of(SEVERITY_CODEC, ShapeCodecs.set(JsonCodecs.INTEGER)));
                    case 9 -> to = in.value(PartyCodec.INSTANCE);
                    case 10 -> from = in.value(PartyCodec.INSTANCE);
                    case 11 -> items = in.value(PageOfItemCodec.INSTANCE);
                    case 12 -> tax = in.bool();
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Bill(
                        Components.required(in, "id", id),
                        Components.required(in, "day", day),
                        Components.required(in, "time", time),
                        Components.required(in, "paid", paid),
                        Components.required(in, "work", work),
                        Components.required(in, "page", page),
                        Components.required(in, "total", total),
                        Components.required(in, "counts", counts),
                        Components.required(in, "lines", lines),
                        Components.required(in, "to", to),
                        from,
                        Components.required(in, "items", items),
                        Components.required(in, "tax", tax));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Bill", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Bill value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Bill value) {
            out.member("id", value.id(), ShapeCodecs.UUID);
            out.member("day", value.day(), ShapeCodecs.DATE);
            out.member("time", value.time(), ShapeCodecs.TIME);
            out.member("paid", value.paid(), ShapeCodecs.INSTANT);
            out.member("work", value.work(), ShapeCodecs.DURATION);
            out.member("page", value.page(), JsonCodecs.URI);
            out.member("total", value.total(), ShapeCodecs.BIG_DECIMAL);
            out.member("counts", value.counts(), Entries.of(JsonCodecs.LONG));
            out.member("lines", value.lines(), Entries.of(SEVERITY_CODEC, ShapeCodecs.set(JsonCodecs.INTEGER)));
            out.member("to", value.to(), PartyCodec.INSTANCE);
            out.member("from", value.from(), PartyCodec.INSTANCE);
            out.member("items", value.items(), PageOfItemCodec.INSTANCE);
            out.member("tax", value.tax(), JsonCodecs.BOOLEAN);
        }
    }

    static final class PartyCodec implements JsonCodec<Judge.Party> {
        static final PartyCodec INSTANCE = new PartyCodec();

        private static final PropertyNames NAMES = PropertyNames.of("name", "parent");

        @Override
        public Judge.Party read(JsonReader in) {
            String name = null;
            Judge.Party parent = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> name = in.string();
                    case 1 -> parent = in.value(PartyCodec.INSTANCE);
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Party(Components.required(in, "name", name), parent);
            } catch (RuntimeException e) {
                throw Components.refused(in, "Party", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Party value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Party value) {
            out.member("name", value.name(), JsonCodecs.STRING);
            out.member("parent", value.parent(), PartyCodec.INSTANCE);
        }
    }

    static final class PageOfItemCodec implements JsonCodec<Judge.Page<Judge.Item>> {
        static final PageOfItemCodec INSTANCE = new PageOfItemCodec();

        private static final PropertyNames NAMES = PropertyNames.of("rows", "first");

        @Override
        public Judge.Page<Judge.Item> read(JsonReader in) {
            List<Judge.Item> rows = null;
            Judge.Item first = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> rows = in.value(JsonCodecs.list(ItemCodec.INSTANCE));
                    case 1 -> first = in.value(ItemCodec.INSTANCE);
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Page<Judge.Item>(Components.required(in, "rows", rows), first);
            } catch (RuntimeException e) {
                throw Components.refused(in, "Page", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Page<Judge.Item> value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Page<Judge.Item> value) {
            out.member("rows", value.rows(), JsonCodecs.list(ItemCodec.INSTANCE));
            out.member("first", value.first(), ItemCodec.INSTANCE);
        }
    }

    static final class ItemCodec implements JsonCodec<Judge.Item> {
        static final ItemCodec INSTANCE = new ItemCodec();

        private static final PropertyNames NAMES = PropertyNames.of("name", "cents");

        @Override
        public Judge.Item read(JsonReader in) {
            String name = null;
            Long cents = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> name = in.string();
                    case 1 -> cents = in.longInteger();
                    default -> in.skip();
                }
            }
            try {
                return new Judge.Item(Components.required(in, "name", name), Components.required(in, "cents", cents));
            } catch (RuntimeException e) {
                throw Components.refused(in, "Item", e);
            }
        }

        @Override
        public void write(JsonWriter out, Judge.Item value) {
            out.beginObject();
            properties(out, value);
            out.endObject();
        }

        static void properties(JsonWriter out, Judge.Item value) {
            out.member("name", value.name(), JsonCodecs.STRING);
            out.member("cents", value.cents(), JsonCodecs.LONG);
        }
    }
}
