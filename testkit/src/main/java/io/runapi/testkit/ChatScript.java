package io.runapi.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what the chat calls that come next are answered. Without a script the server thinks of something itself. */
public final class ChatScript {
    private final Deque<Reply> next = new ArrayDeque<>();

    ChatScript() {}

    /** The next call is answered with this text, whole or streamed as it asks. */
    public ChatScript reply(String text) {
        return add(new Reply.Text(text));
    }

    /**
     * The next call is answered with the wish to call this tool, whole or streamed as it asks.
     *
     * @param arguments JSON, or what a model might write in its place
     */
    public ChatScript callTool(String name, String arguments) {
        return callTools(Map.entry(name, arguments));
    }

    /** As {@link #callTool}, for several tools at once: names and arguments. */
    @SafeVarargs
    public final ChatScript callTools(Map.Entry<String, String>... calls) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (Map.Entry<String, String> call : calls) {
            all.add(call);
        }
        return add(new Reply.Calls(List.copyOf(all)));
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

        record Calls(List<Map.Entry<String, String>> calls) implements Reply {}

        record Completion(String json) implements Reply {}

        record Events(List<String> data) implements Reply {}
    }
}
