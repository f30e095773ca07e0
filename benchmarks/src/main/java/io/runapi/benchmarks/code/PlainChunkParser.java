package io.runapi.benchmarks.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a chunk with Jackson's streaming parser: what somebody writes in an afternoon. */
public final class PlainChunkParser {
    private static final JsonFactory FACTORY = new JsonFactory();

    private PlainChunkParser() {}

    /** Reads a chunk. */
    public static PlainChunk read(byte[] bytes, int offset, int length) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            in.nextToken();
            return chunk(in);
        }
    }

    private static PlainChunk chunk(JsonParser in) {
        String id = null;
        String object = null;
        Long created = null;
        String model = null;
        String fingerprint = null;
        List<PlainChunk.Choice> choices = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = in.getString();
                case "object" -> object = in.getString();
                case "created" -> created = in.getLongValue();
                case "model" -> model = in.getString();
                case "system_fingerprint" -> fingerprint = in.getString();
                case "choices" -> choices = choices(in);
                default -> in.skipChildren();
            }
        }
        return new PlainChunk(id, object, created, model, fingerprint, choices);
    }

    private static List<PlainChunk.Choice> choices(JsonParser in) {
        List<PlainChunk.Choice> choices = new ArrayList<>(1);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            choices.add(choice(in));
        }
        return choices;
    }

    private static PlainChunk.Choice choice(JsonParser in) {
        Integer index = null;
        PlainChunk.Delta delta = null;
        String finishReason = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "index" -> index = in.getIntValue();
                case "delta" -> delta = delta(in);
                case "finish_reason" -> finishReason = text(in);
                default -> in.skipChildren();
            }
        }
        return new PlainChunk.Choice(index, delta, finishReason);
    }

    private static PlainChunk.Delta delta(JsonParser in) {
        String role = null;
        String content = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "role" -> role = text(in);
                case "content" -> content = text(in);
                default -> in.skipChildren();
            }
        }
        return new PlainChunk.Delta(role, content);
    }

    private static @Nullable String text(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getString();
    }
}
