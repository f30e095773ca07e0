package io.runapi;

import io.runapi.client.RequestOptions;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run with tools whose answers come in pieces. Iterate over it, or take its {@link #text()}: the pieces of all
 * answers come one after the other, and between two answers the tools run, while the loop waits for the next piece.
 * Then {@link #run()} is the whole. Close it: that closes the connection, interrupts tools that run, and ends the loop.
 *
 * <p>There is one pass: a second loop goes on where the first one stopped. One thread at a time may take pieces; any
 * thread may close it or ask for the {@link #partial()} run.
 *
 * <p>The loop throws what {@link ToolLoop#run(ChatCompletionRequest, RequestOptions)} throws, and a
 * {@link ChatStreamException} if an answer does not reach its end.
 */
public final class ToolStream implements Iterable<ChatCompletionChunk>, AutoCloseable {
    private final ToolLoop loop;
    private final RequestOptions options;
    private final ToolConversation conversation;
    private final Stoppable opening = new Stoppable();
    private final Pieces pieces = new Pieces();
    private volatile boolean closed;
    private volatile ChatStream answer;
    private volatile @Nullable ToolRound round;

    /** The run between two answers; null while one comes. */
    private volatile @Nullable ToolRun between;

    private volatile @Nullable ToolRun finished;

    ToolStream(ToolLoop loop, ToolConversation conversation, RequestOptions options) {
        this.loop = loop;
        this.options = options;
        this.conversation = conversation;
        this.answer = loop.chat.stream(conversation.next(), options);
    }

    /** The pieces that are left; the same iterator every time. It ends when this is closed. */
    @Override
    public Iterator<ChatCompletionChunk> iterator() {
        return pieces;
    }

    /** The new texts that are left, those of all answers, without empty ones. Closing it closes this. */
    public Stream<String> text() {
        return PieceTexts.of(pieces).onClose(this::close);
    }

    /**
     * Takes what is left, and tells what became of the run.
     *
     * @throws IllegalStateException if this was closed before its end
     */
    public ToolRun run() {
        pieces.forEachRemaining(piece -> {});
        ToolRun run = finished;
        if (run == null) {
            throw new IllegalStateException("the run was closed before its end; partial() has what came");
        }
        return run;
    }

    /** The run so far; its last step is the answer as far as it came, which is not in its {@code request()} yet. */
    public ToolRun partial() {
        ToolRun run = between;
        return run == null ? conversation.with(answer.partial()) : run;
    }

    @Override
    public void close() {
        closed = true;
        answer.close();
        opening.stop();
        ToolRound calls = round;
        if (calls != null) {
            calls.cancel();
        }
    }

    /** Makes the calls that the answer asks for, and opens the next answer; false if there is none. */
    private boolean goOn() {
        ToolRound calls = conversation.answered(answer.completion());
        round = calls;
        if (closed) {
            return false;
        }
        List<ToolResult> results = calls.await();
        try {
            finished = conversation.told(calls, results);
        } finally {
            between = conversation.soFar();
        }
        if (finished != null) {
            return false;
        }
        ChatStream next = opened();
        answer = next;
        between = null;
        if (closed) {
            next.close();
        }
        return true;
    }

    private ChatStream opened() {
        try {
            ChatStream next = opening.<ChatStream>run(() -> loop.chat.stream(conversation.next(), options));
            if (next == null) {
                throw new IllegalStateException("a call without an answer");
            }
            return next;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A call failed in a way that was not foreseen", e);
        }
    }

    private final class Pieces implements Iterator<ChatCompletionChunk> {
        private @Nullable RuntimeException failure;

        @Override
        public boolean hasNext() {
            if (failure != null) {
                throw failure;
            }
            try {
                while (!closed && finished == null) {
                    if (answer.iterator().hasNext()) {
                        return true;
                    }
                    if (closed || !goOn()) {
                        return false;
                    }
                }
                return false;
            } catch (RuntimeException e) {
                if (closed && (e instanceof CancellationException || e instanceof IllegalStateException)) {
                    return false;
                }
                failure = e;
                throw e;
            }
        }

        @Override
        public ChatCompletionChunk next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the stream has ended");
            }
            return answer.iterator().next();
        }
    }
}
