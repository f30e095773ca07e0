package io.runapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds the pieces of a streamed answer into the whole answer. Texts are appended, tool calls found by their index, and
 * of everything else the latest value stays. Not thread-safe.
 */
public final class ChatCompletionAssembler {
    private static final String CHUNK = ".chunk";

    private final Map<Integer, ChoiceAssembler> choices = new TreeMap<>();
    private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();
    private @Nullable ChoiceAssembler current;
    private @Nullable String id;
    private @Nullable String object;
    private @Nullable Long created;
    private @Nullable String model;
    private @Nullable ChatUsage usage;
    private @Nullable ServiceTier serviceTier;
    private @Nullable String systemFingerprint;

    /** Begins with nothing. */
    public ChatCompletionAssembler() {}

    /** Takes the next piece. */
    public ChatCompletionAssembler add(ChatCompletionChunk chunk) {
        id = latest(chunk.id(), id);
        object = latest(chunk.object(), object);
        created = latest(chunk.created(), created);
        model = latest(chunk.model(), model);
        usage = latest(chunk.usage(), usage);
        serviceTier = latest(chunk.serviceTier(), serviceTier);
        systemFingerprint = latest(chunk.systemFingerprint(), systemFingerprint);
        if (!chunk.additionalProperties().isEmpty()) {
            additional.putAll(chunk.additionalProperties());
        }
        for (int place = 0; place < chunk.choices().size(); place++) {
            ChunkChoice choice = chunk.choices().get(place);
            choice(choice.index() == null ? place : choice.index()).add(choice);
        }
        return this;
    }

    /** Pieces of one choice mostly follow each other. */
    private ChoiceAssembler choice(int index) {
        ChoiceAssembler choice = current;
        if (choice == null || choice.index() != index) {
            choice = choices.computeIfAbsent(index, ChoiceAssembler::new);
            current = choice;
        }
        return choice;
    }

    /** The answer so far; whole once the last piece was taken. */
    public ChatCompletion completion() {
        List<ChatChoice> assembled = new ArrayList<>();
        choices.values().forEach(choice -> assembled.add(choice.choice()));
        return new ChatCompletion(
                id, kind(), created, model, assembled, usage, serviceTier, systemFingerprint, additional);
    }

    /** {@code chat.completion} where the pieces say {@code chat.completion.chunk}. */
    private @Nullable String kind() {
        return object != null && object.endsWith(CHUNK)
                ? object.substring(0, object.length() - CHUNK.length())
                : object;
    }

    static <T> @Nullable T latest(@Nullable T now, @Nullable T before) {
        return now == null ? before : now;
    }
}
