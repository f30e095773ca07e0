package io.runapi.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what the chat calls that come next are answered. Without a script the server thinks of something itself. */
public final class ChatScript {
    private final Deque<Reply> next = new ArrayDeque<>();

    ChatScript() {}

    /** The next call is answered with this text, whole or streamed as it asks. */
    public ChatScript reply(String text) {
        return add(new Reply.Text(text));
    }

    /** The next call is answered with this {@code chat.completion}, as it is. */
    public ChatScript replyWith(String completionJson) {
        return add(new Reply.Completion(completionJson));
    }

    /** The next call is answered with these events' data, in this order; say {@code [DONE]} yourself. */
    public ChatScript stream(String... chunks) {
        return add(new Reply.Events(List.of(chunks)));
    }

    private synchronized ChatScript add(Reply reply) {
        next.add(reply);
        return this;
    }

    synchronized @Nullable Reply take() {
        return next.poll();
    }

    /** A scripted answer. */
    sealed interface Reply {
        record Text(String text) implements Reply {}

        record Completion(String json) implements Reply {}

        record Events(List<String> data) implements Reply {}
    }
}
