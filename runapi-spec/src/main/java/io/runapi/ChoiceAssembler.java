package io.runapi;

import static io.runapi.ChatCompletionAssembler.latest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds the pieces of one choice. */
final class ChoiceAssembler {
    private final int index;
    private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();
    private final MessageAssembler message = new MessageAssembler();
    private @Nullable FinishReason finishReason;
    private @Nullable LogprobsAssembler logprobs;

    ChoiceAssembler(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    void add(ChunkChoice piece) {
        finishReason = latest(piece.finishReason(), finishReason);
        if (!piece.additionalProperties().isEmpty()) {
            additional.putAll(piece.additionalProperties());
        }
        if (piece.delta() != null) {
            message.add(piece.delta());
        }
        if (piece.logprobs() != null) {
            logprobs = logprobs == null ? new LogprobsAssembler() : logprobs;
            logprobs.add(piece.logprobs());
        }
    }

    ChatChoice choice() {
        return new ChatChoice(
                index, message.message(), finishReason, logprobs == null ? null : logprobs.logprobs(), additional);
    }

    private static final class LogprobsAssembler {
        private final List<TokenLogprob> content = new ArrayList<>();
        private final List<TokenLogprob> refusal = new ArrayList<>();
        private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();

        void add(ChoiceLogprobs piece) {
            content.addAll(piece.content());
            refusal.addAll(piece.refusal());
            additional.putAll(piece.additionalProperties());
        }

        ChoiceLogprobs logprobs() {
            return new ChoiceLogprobs(content, refusal, additional);
        }
    }
}
