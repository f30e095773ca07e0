package io.runapi.client;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an answer that is one JSON document. */
final class Documents<R> implements Reception<R> {
    private final JsonCodec<R> codec;
    private final @Nullable String textProperty;

    /** @param textProperty what a plain text stands for in the document; null if there is no such thing */
    Documents(JsonCodec<R> codec, @Nullable String textProperty) {
        this.codec = codec;
        this.textProperty = textProperty;
    }

    @Override
    public R read(Receipt receipt, byte[] body) {
        String property = textProperty;
        boolean isText = property != null && receipt.head().isText();
        if (!isText) {
            check(receipt, body);
        }
        try {
            return JsonReader.decode(isText && property != null ? inside(property, body) : body, codec);
        } catch (DecodeException e) {
            throw receipt.unreadable("The answer can't be read: " + withoutStop(String.valueOf(e.getMessage())), e);
        }
    }

    private static byte[] inside(String property, byte[] text) {
        return JsonWriter.encode(Map.of(property, new String(text, StandardCharsets.UTF_8)), JsonCodecs.VALUE);
    }

    /** Refuses what is no document, and a document that is nothing but an error. */
    static void check(Receipt receipt, byte[] body) {
        checkKind(receipt, body);
        if (ErrorCodes.mayHoldError(body, 0, body.length)) {
            checkForError(receipt, body);
        }
    }

    /** Refuses what is no JSON document by its looks. */
    static void checkKind(Receipt receipt, byte[] body) {
        Head head = receipt.head();
        if (head.isEventStream()) {
            throw receipt.unreadable(
                    "The answer is a stream of events (text/event-stream), where one JSON document was expected: to"
                            + " stream, use the call's stream form",
                    null);
        }
        if (!head.mayBeJson()) {
            throw receipt.unreadable(
                    "The answer is " + head.mediaType()
                            + ", where JSON was expected: check the base URL and any proxy on the way",
                    null);
        }
        if (body.length == 0) {
            throw receipt.unreadable("The answer is empty, where JSON was expected", null);
        }
    }

    private static void checkForError(Receipt receipt, byte[] body) {
        Object document;
        try (JsonReader in = JsonReader.of(body, 0, body.length)) {
            document = in.value();
        } catch (DecodeException e) {
            // The codec will say it better.
            return;
        }
        if (document instanceof Map<?, ?> object && ErrorCodes.isError(object)) {
            throw receipt.refused(ErrorBody.of(object));
        }
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
