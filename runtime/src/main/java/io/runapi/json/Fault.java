package io.runapi.json;

import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Words for what is wrong with a document: what was expected, what was found, where. */
final class Fault {
    private static final int MAX_FOUND = 40;

    private Fault() {}

    /** The current token is not what belongs there. */
    static DecodeException unexpected(JsonParser parser, Source source, String expected) {
        if (parser.currentToken() == null) {
            return exception(
                    source.isBlank()
                            ? "Expected " + expected + " but the document is empty"
                            : "Expected " + expected + " but the document ended",
                    null);
        }
        try {
            return exception(
                    "Expected " + expected + " at " + place(parser) + " but found " + found(parser)
                            + excerpt(source, parser.currentTokenLocation().getByteOffset()),
                    null);
        } catch (JacksonException e) { // a text is read to its end only now
            return malformed(parser, source, e);
        }
    }

    /** The bytes are no JSON, or more of it than we take. */
    static DecodeException malformed(JsonParser parser, Source source, JacksonException cause) {
        long offset = cause.getLocation() == null
                ? parser.currentLocation().getByteOffset()
                : cause.getLocation().getByteOffset();
        String what = cause instanceof StreamConstraintsException ? "JSON beyond the limits" : "Malformed JSON";
        return exception(
                what + " at " + place(parser) + ", byte " + offset + ": " + reason(cause) + excerpt(source, offset),
                cause);
    }

    /** JSON pointer (RFC 6901) of the current token. */
    private static String place(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "the top level" : pointer;
    }

    private static String found(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_NULL -> "null";
            case VALUE_STRING -> "the text \"" + shortened(parser.getString()) + '"';
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> token.asString();
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            case PROPERTY_NAME -> "the property \"" + shortened(parser.currentName()) + '"';
            default -> token.name();
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_FOUND
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_FOUND)) + '…';
    }

    /** The library's words without its second line, which names its own settings. */
    private static String reason(JacksonException cause) {
        String message = String.valueOf(cause.getOriginalMessage());
        int line = message.indexOf('\n');
        return line < 0 ? message : message.substring(0, line);
    }

    private static String excerpt(Source source, long offset) {
        return "\n    in: " + source.excerpt(offset);
    }

    private static DecodeException exception(String message, @Nullable Throwable cause) {
        return new DecodeException(message, ErrorDetails.NONE, cause);
    }
}
