package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.StreamCall;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.RunApiException;
import io.runapi.stream.EventStream;
import io.runapi.structured.StructuredList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An answer that comes in pieces. Iterate over it, take its {@link #text()}, or subscribe to it; then
 * {@link #completion()} is the whole answer with the tokens used. Close it, for that closes the connection: a model
 * that nobody listens to stops, and stops costing.
 *
 * <p>There is one pass: a second loop goes on where the first one stopped. One thread at a time may take pieces; any
 * thread may close it or ask for the {@link #partial()} answer.
 *
 * <p>What came is kept to become the whole answer, unless the stream is {@link #unassembled()}.
 *
 * <p>A stream that does not reach its end throws a {@link ChatStreamException} with the partial answer from the loop,
 * {@link #text()} or {@link #completion()}, or hands it to the subscriber.
 */
public final class ChatStream
        implements Iterable<ChatCompletionChunk>, Flow.Publisher<ChatCompletionChunk>, AutoCloseable {
    private final EventStream<ChatCompletionChunk> events;

    /** Null if nothing is kept. */
    private volatile @Nullable Assembly assembly = new Assembly();

    private @Nullable Pieces pieces;

    /** @param events the pieces, which nobody else takes */
    ChatStream(EventStream<ChatCompletionChunk> events) {
        this.events = events;
    }

    /**
     * Sends a request for a streamed answer. It asks for the tokens used, too, unless the request says how to stream.
     */
    public static ChatStream open(
            RunApiClient client,
            StreamCall<ChatCompletionRequest, ChatCompletionChunk> call,
            ChatCompletionRequest request,
            RequestOptions options) {
        ChatCompletionRequestBuilder streamed = request.toBuilder().stream(true);
        if (request.streamOptions() == null) {
            streamed.streamOptions(StreamOptions.builder().includeUsage(true).build());
        }
        StreamCall<ChatCompletionRequest, ChatCompletionChunk> pieces =
                call.endingWith(ChatStream::endsAnswer).varyingIn(new PieceContent());
        return new ChatStream(client.stream(pieces, streamed.build(), options));
    }

    /**
     * A publisher that begins a stream for each of its subscribers, and nothing before. Subscribing does not block;
     * whatever goes wrong is the subscriber's {@code onError}, and cancelling closes the connection.
     *
     * @param opening makes the call, for instance {@code () -> runapi.chat().stream(request)}; it is run on a thread of
     *     its own
     */
    public static Flow.Publisher<ChatCompletionChunk> publisher(Supplier<ChatStream> opening) {
        return new ChatPublisher<>(opening, piece -> piece);
    }

    /** As {@link #publisher}, for the new texts, without empty ones. */
    public static Flow.Publisher<String> textPublisher(Supplier<ChatStream> opening) {
        return new ChatPublisher<>(opening, ChatStream::textOrNull);
    }

    private static @Nullable String textOrNull(ChatCompletionChunk piece) {
        String text = piece.text();
        return text.isEmpty() ? null : text;
    }

    /** Some models' gateways leave {@code [DONE]} out; the answer is whole nevertheless. */
    private static boolean endsAnswer(ChatCompletionChunk piece) {
        if (piece.usage() != null) {
            return true;
        }
        for (int i = 0; i < piece.choices().size(); i++) {
            if (piece.choices().get(i).finishReason() != null) {
                return true;
            }
        }
        return false;
    }

    /** The pieces that are left; the same iterator every time. */
    @Override
    public Iterator<ChatCompletionChunk> iterator() {
        if (pieces == null) {
            pieces = new Pieces(events.iterator());
        }
        return pieces;
    }

    /** The new texts that are left, without empty ones. Closing it closes this. */
    public Stream<String> text() {
        return PieceTexts.of(iterator()).onClose(this::close);
    }

    /**
     * The elements of a list that was asked for with {@link ChatMessages#answerAs}, each as soon as it is complete. A
     * list that goes wrong gives what was right before, then throws an {@link AnswerException}. Closing the stream
     * closes this; one that is read to its end need not be closed.
     */
    public <T> Stream<T> elements(StructuredList<T> list) {
        StreamedElements<T> elements = new StreamedElements<>(this, assembly(), list);
        Spliterator<T> left = Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(left, false).onClose(this::close);
    }

    /**
     * Takes what is left, and puts the whole answer together.
     *
     * @throws ChatStreamException if the stream does not reach its end
     * @throws IllegalStateException if it was closed before its end, or is {@link #unassembled()}
     */
    public ChatCompletion completion() {
        Assembly kept = assembly();
        if (!events.isComplete()) {
            iterator().forEachRemaining(piece -> {});
        }
        if (!events.isComplete()) {
            throw new IllegalStateException("the stream was closed before its end; partial() has what came");
        }
        return kept.answer();
    }

    /**
     * The answer as far as it came.
     *
     * @throws IllegalStateException if the stream is {@link #unassembled()}
     */
    public ChatCompletion partial() {
        return assembly().answer();
    }

    /**
     * The same stream, which keeps nothing of what it gives from here on and forgets what it gave before: for answers
     * that go on for so long that nobody wants them whole, its memory does not grow with them. Then
     * {@link #completion()}, {@link #partial()} and {@link #elements} throw an {@link IllegalStateException}, and
     * {@link ChatStreamException#partial()} is empty.
     */
    public ChatStream unassembled() {
        assembly = null;
        return this;
    }

    private Assembly assembly() {
        Assembly kept = assembly;
        if (kept == null) {
            throw new IllegalStateException(
                    "The stream keeps nothing of the answer, since unassembled() was called. Leave that out, or put what"
                            + " you need together yourself, for instance with ChatCompletionAssembler");
        }
        return kept;
    }

    /** Sends the pieces to a subscriber, as fast as it asks for them. A stream that is being looped over has none. */
    @Override
    public void subscribe(Flow.Subscriber<? super ChatCompletionChunk> subscriber) {
        events.subscribe(new Assembling(subscriber));
    }

    /** {@code X-Request-Id} of the answer. */
    public @Nullable String requestId() {
        return events.requestId();
    }

    @Override
    public void close() {
        events.close();
    }

    private void assemble(ChatCompletionChunk piece) {
        Assembly kept = assembly;
        if (kept != null) {
            kept.add(piece);
        }
    }

    /** The failure with what came before it. An interruption stays one: it says nothing about the stream. */
    private RunApiException withPartial(RunApiException failure) {
        if (failure instanceof InterruptedCallException) {
            return failure;
        }
        Assembly kept = assembly;
        return new ChatStreamException(failure, (kept == null ? new Assembly() : kept).answer());
    }

    private final class Pieces implements Iterator<ChatCompletionChunk> {
        private final Iterator<ChatCompletionChunk> source;
        private @Nullable RunApiException failure;

        Pieces(Iterator<ChatCompletionChunk> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (failure != null) {
                throw failure;
            }
            try {
                return source.hasNext();
            } catch (RunApiException e) {
                failure = withPartial(e);
                throw failure;
            }
        }

        @Override
        public ChatCompletionChunk next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the stream has ended");
            }
            ChatCompletionChunk piece = source.next();
            assemble(piece);
            return piece;
        }
    }

    private final class Assembling implements Flow.Subscriber<ChatCompletionChunk> {
        private final Flow.Subscriber<? super ChatCompletionChunk> subscriber;

        Assembling(Flow.Subscriber<? super ChatCompletionChunk> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(ChatCompletionChunk piece) {
            assemble(piece);
            subscriber.onNext(piece);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure instanceof RunApiException known ? withPartial(known) : failure);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }
    }
}
