package io.runapi;

import java.util.List;

/** The short way into a piece of a streamed answer. */
public sealed interface AnswerPiece permits ChatCompletionChunk {
    /** What is new in each answer. */
    List<ChunkChoice> choices();

    /** The new text of the first answer, and usually the only one; empty if there is none in this piece. */
    default String text() {
        List<ChunkChoice> choices = choices();
        for (int i = 0; i < choices.size(); i++) {
            ChunkChoice choice = choices.get(i);
            ChatDelta delta = choice.delta();
            boolean first = choice.index() == null || choice.index() == 0;
            if (first && delta != null && delta.content() != null) {
                return delta.content();
            }
        }
        return "";
    }
}
