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
import java.util.concurrent.locks.ReentrantLock;
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
 * <p>A stream that does not reach its end throws a {@link ChatStreamException} with the partial answer from the loop,
 * {@link #text()} or {@link #completion()}, or hands it to the subscriber.
 */
public final class ChatStream
        implements Iterable<ChatCompletionChunk>, Flow.Publisher<ChatCompletionChunk>, AutoCloseable {
    private final EventStream<ChatCompletionChunk> events;
    private final ReentrantLock assembling = new ReentrantLock();
    private final ChatCompletionAssembler assembler = new ChatCompletionAssembler();
    private @Nullable Pieces pieces;

    private ChatStream(EventStream<ChatCompletionChunk> events) {
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
        return new ChatStream(client.stream(call.endingWith(ChatStream::endsAnswer), streamed.build(), options));
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
        return new ChatPublisher<>(opening, piece -> piece.text().isEmpty() ? null : piece.text());
    }

    /** Some models' gateways leave {@code [DONE]} out; the answer is whole nevertheless. */
    private static boolean endsAnswer(ChatCompletionChunk piece) {
        return piece.usage() != null || piece.choices().stream().anyMatch(choice -> choice.finishReason() != null);
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
        Spliterator<ChatCompletionChunk> left =
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(left, false)
                .map(ChatCompletionChunk::text)
                .filter(text -> !text.isEmpty())
                .onClose(this::close);
    }

    /**
     * The elements of a list that was asked for with {@link ChatMessages#answerAs}, each as soon as it is complete. A
     * list that goes wrong gives what was right before, then throws an {@link AnswerException}. Closing the stream
     * closes this; one that is read to its end need not be closed.
     */
    public <T> Stream<T> elements(StructuredList<T> list) {
        Spliterator<T> left = Spliterators.spliteratorUnknownSize(
                new StreamedElements<>(this, list), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(left, false).onClose(this::close);
    }

    /**
     * Takes what is left, and puts the whole answer together.
     *
     * @throws ChatStreamException if the stream does not reach its end
     * @throws IllegalStateException if it was closed before its end
     */
    public ChatCompletion completion() {
        if (!events.isComplete()) {
            iterator().forEachRemaining(piece -> {});
        }
        if (!events.isComplete()) {
            throw new IllegalStateException("the stream was closed before its end; partial() has what came");
        }
        return partial();
    }

    /** The answer as far as it came. */
    public ChatCompletion partial() {
        assembling.lock();
        try {
            return assembler.completion();
        } finally {
            assembling.unlock();
        }
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
        assembling.lock();
        try {
            assembler.add(piece);
        } finally {
            assembling.unlock();
        }
    }

    /** The failure with what came before it. An interruption stays one: it says nothing about the stream. */
    private RunApiException withPartial(RunApiException failure) {
        return failure instanceof InterruptedCallException ? failure : new ChatStreamException(failure, partial());
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
