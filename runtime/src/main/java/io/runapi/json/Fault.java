package io.runapi.json;

import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Words for what is wrong with a document: what was expected, what was found, where. */
final class Fault {
    private static final int MAX_FOUND = 40;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final JsonParser parser;
    private final Source source;
    private final @Nullable String root;

    /**
     * For the place where a parser stands.
     *
     * @param root what JSON paths start with; null to name places by JSON pointers
     */
    Fault(JsonParser parser, Source source, @Nullable String root) {
        this.parser = parser;
        this.source = source;
        this.root = root;
    }

    /** The current token is not what belongs there. */
    DecodeException unexpected(String expected) {
        if (parser.currentToken() == null) {
            return exception(
                    source.isBlank()
                            ? "Expected " + expected + " but the document is empty"
                            : "Expected " + expected + " but the document ended",
                    null);
        }
        try {
            return exception(
                    "Expected " + expected + " at " + place() + " but found " + found(parser)
                            + excerpt(parser.currentTokenLocation().getByteOffset()),
                    null);
        } catch (JacksonException e) { // a text is read to its end only now
            return malformed(e);
        }
    }

    /** The object that ends here is wrong as a whole. */
    DecodeException wrong(String message, @Nullable Throwable cause) {
        return exception(
                message + " at " + place() + excerpt(parser.currentLocation().getByteOffset()), cause);
    }

    /** The bytes are no JSON, or more of it than we take. */
    DecodeException malformed(JacksonException cause) {
        long offset = cause.getLocation() == null
                ? parser.currentLocation().getByteOffset()
                : cause.getLocation().getByteOffset();
        String what = cause instanceof StreamConstraintsException ? "JSON beyond the limits" : "Malformed JSON";
        return exception(what + " at " + place() + ", byte " + offset + ": " + reason(cause) + excerpt(offset), cause);
    }

    /** Where the current token is. */
    private String place() {
        if (root != null) {
            return path(parser.streamReadContext());
        }
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "the top level" : pointer;
    }

    /** JSON path (RFC 9535): names that are not plain stand in brackets. */
    private String path(TokenStreamContext context) {
        TokenStreamContext around = context.getParent();
        String before = around == null ? String.valueOf(root) : path(around);
        if (context.inArray() && context.hasCurrentIndex()) {
            return before + "[" + context.getCurrentIndex() + "]";
        }
        String name = context.inObject() ? context.currentName() : null;
        if (name == null) {
            return before;
        }
        return PLAIN.matcher(name).matches()
                ? before + "." + name
                : before + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
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

    private String excerpt(long offset) {
        return "\n    in: " + source.excerpt(offset);
    }

    private static DecodeException exception(String message, @Nullable Throwable cause) {
        return new DecodeException(message, ErrorDetails.NONE, cause);
    }
}
