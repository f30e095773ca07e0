package io.runapi;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The texts of the pieces that are left, without empty ones. */
final class PieceTexts extends Spliterators.AbstractSpliterator<String> {
    private final Iterator<ChatCompletionChunk> pieces;

    private PieceTexts(Iterator<ChatCompletionChunk> pieces) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.pieces = pieces;
    }

    /** Takes pieces only as texts are asked for. */
    static Stream<String> of(Iterator<ChatCompletionChunk> pieces) {
        return StreamSupport.stream(new PieceTexts(pieces), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super String> action) {
        while (pieces.hasNext()) {
            String text = pieces.next().text();
            if (!text.isEmpty()) {
                action.accept(text);
                return true;
            }
        }
        return false;
    }
}
