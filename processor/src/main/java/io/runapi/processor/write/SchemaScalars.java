package io.runapi.processor.write;

import io.runapi.processor.model.Shape.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON Schema of single values. Only formats that strict schemas take are named (RFC 3339: {@code date},
 * {@code date-time}, {@code duration}; {@code uuid}); what has none of these is told in words.
 */
final class SchemaScalars {
    private SchemaScalars() {}

    static Map<String, Object> of(Scalar scalar, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "type",
                switch (scalar) {
                    case BOOLEAN -> "boolean";
                    case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "integer";
                    case FLOAT, DOUBLE, BIG_DECIMAL -> "number";
                    default -> "string";
                });
        String format = switch (scalar) {
            case UUID -> "uuid";
            case DATE -> "date";
            case OFFSET_DATE_TIME, INSTANT -> "date-time";
            case DURATION -> "duration";
            default -> "";
        };
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        String said = SchemaTree.both(description, words(scalar));
        if (!said.isEmpty()) {
            schema.put("description", said);
        }
        return schema;
    }

    private static String words(Scalar scalar) {
        return switch (scalar) {
            case URI -> "A URI";
            case BYTE -> "From -128 to 127";
            case SHORT -> "From -32768 to 32767";
            case TIME -> "A time of day without offset, like 14:30:00";
            case DATE_TIME -> "A date and time without offset, like 2026-01-31T14:30:00";
            case DURATION -> "In days, hours, minutes and seconds, like PT1H30M";
            default -> "";
        };
    }
}
