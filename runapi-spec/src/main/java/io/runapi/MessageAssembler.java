package io.runapi;

import static io.runapi.ChatCompletionAssembler.latest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds the pieces of one message. */
final class MessageAssembler {
    private final PieceText content = new PieceText();
    private final PieceText refusal = new PieceText();
    private final PieceText reasoning = new PieceText();
    private final PieceText reasoningContent = new PieceText();
    private final ToolCallsAssembler toolCalls = new ToolCallsAssembler();
    private final List<Object> annotations = new ArrayList<>();
    private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();
    private @Nullable String role;
    private @Nullable FunctionCallAssembler functionCall;
    private @Nullable AudioAssembler audio;

    void add(ChatDelta piece) {
        role = latest(piece.role(), role);
        content.append(piece.content());
        refusal.append(piece.refusal());
        reasoning.append(piece.reasoning());
        reasoningContent.append(piece.reasoningContent());
        for (int i = 0; i < piece.toolCalls().size(); i++) {
            toolCalls.add(piece.toolCalls().get(i));
        }
        if (!piece.annotations().isEmpty()) {
            annotations.addAll(piece.annotations());
        }
        if (!piece.additionalProperties().isEmpty()) {
            additional.putAll(piece.additionalProperties());
        }
        if (piece.functionCall() != null) {
            functionCall = functionCall == null ? new FunctionCallAssembler() : functionCall;
            functionCall.add(piece.functionCall());
        }
        if (piece.audio() != null) {
            audio = audio == null ? new AudioAssembler() : audio;
            audio.add(piece.audio());
        }
    }

    AnswerMessage message() {
        return new AnswerMessage(
                role,
                content.whole(),
                refusal.whole(),
                toolCalls.calls(),
                functionCall == null ? null : functionCall.call(),
                reasoning.whole(),
                reasoningContent.whole(),
                annotations,
                audio == null ? null : audio.audio(),
                additional);
    }

    private static final class AudioAssembler {
        private final PieceText data = new PieceText();
        private final PieceText transcript = new PieceText();
        private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();
        private @Nullable String id;
        private @Nullable Long expiresAt;

        void add(AnswerAudio piece) {
            id = latest(piece.id(), id);
            expiresAt = latest(piece.expiresAt(), expiresAt);
            data.append(piece.data());
            transcript.append(piece.transcript());
            additional.putAll(piece.additionalProperties());
        }

        AnswerAudio audio() {
            return new AnswerAudio(id, data.whole(), expiresAt, transcript.whole(), additional);
        }
    }
}
