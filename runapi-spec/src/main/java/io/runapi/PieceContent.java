package io.runapi;

import io.runapi.stream.VaryingText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a piece with one choice: nearly all pieces of an answer are alike but for it. */
final class PieceContent implements VaryingText<ChatCompletionChunk> {
    @Override
    public @Nullable String of(ChatCompletionChunk piece) {
        if (piece.choices().size() != 1) {
            return null;
        }
        ChatDelta delta = piece.choices().get(0).delta();
        return delta == null ? null : delta.content();
    }

    @Override
    public ChatCompletionChunk with(ChatCompletionChunk piece, String text) {
        ChunkChoice choice = piece.choices().get(0);
        return new ChatCompletionChunk(
                piece.id(),
                piece.object(),
                piece.created(),
                piece.model(),
                List.of(new ChunkChoice(
                        choice.index(),
                        with(choice.delta(), text),
                        choice.finishReason(),
                        choice.logprobs(),
                        choice.additionalProperties())),
                piece.usage(),
                piece.serviceTier(),
                piece.systemFingerprint(),
                piece.additionalProperties());
    }

    private static @Nullable ChatDelta with(@Nullable ChatDelta delta, String text) {
        return delta == null
                ? null
                : new ChatDelta(
                        delta.role(),
                        text,
                        delta.refusal(),
                        delta.toolCalls(),
                        delta.functionCall(),
                        delta.reasoning(),
                        delta.reasoningContent(),
                        delta.annotations(),
                        delta.audio(),
                        delta.additionalProperties());
    }
}
