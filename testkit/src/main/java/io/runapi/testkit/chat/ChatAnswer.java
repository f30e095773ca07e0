package io.runapi.testkit.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer as OpenAI-compatible servers send it: as one {@code chat.completion}, or in chunks. Immutable. */
public final class ChatAnswer {
    private static final Pattern TOKEN = Pattern.compile("\\s*\\S+|\\s+$");

    private final String id;
    private final long created;
    private final String model;
    private final String text;
    private final List<ToolCall> tools;
    private final Usage usage;

    ChatAnswer(String id, long created, String model, String text, List<ToolCall> tools, Usage usage) {
        this.id = id;
        this.created = created;
        this.model = model;
        this.text = text;
        this.tools = List.copyOf(tools);
        this.usage = usage;
    }

    /** The whole answer. */
    public ObjectNode completion() {
        ObjectNode message = node().put("role", "assistant");
        if (tools.isEmpty()) {
            message.put("content", text);
        } else {
            message.putNull("content");
            ArrayNode calls = message.putArray("tool_calls");
            tools.forEach(tool -> calls.add(call(tool, tool.arguments())));
        }
        ObjectNode choice = node().put("index", 0);
        choice.set("message", message);
        choice.put("finish_reason", finishReason());
        ObjectNode completion = head("chat.completion");
        completion.putArray("choices").add(choice);
        completion.set("usage", usage.json());
        return completion;
    }

    /**
     * The answer in pieces: first the role, then a token each, then the reason why it ends.
     *
     * @param withUsage whether a last chunk without choices tells the usage
     */
    public List<ObjectNode> chunks(boolean withUsage) {
        List<ObjectNode> chunks = new ArrayList<>();
        chunks.add(chunk(node().put("role", "assistant").put("content", ""), null));
        if (tools.isEmpty()) {
            tokens(text).forEach(token -> chunks.add(chunk(node().put("content", token), null)));
        }
        for (int i = 0; i < tools.size(); i++) {
            int index = i;
            chunks.add(chunk(toolDelta(call(tools.get(i), "").put("index", i)), null));
            tokens(tools.get(i).arguments())
                    .forEach(piece -> chunks.add(chunk(toolDelta(arguments(index, piece)), null)));
        }
        chunks.add(chunk(node(), finishReason()));
        if (withUsage) {
            chunks.forEach(chunk -> chunk.putNull("usage"));
            ObjectNode last = head("chat.completion.chunk");
            last.putArray("choices");
            last.set("usage", usage.json());
            chunks.add(last);
        }
        return chunks;
    }

    private String finishReason() {
        return tools.isEmpty() ? "stop" : "tool_calls";
    }

    private ObjectNode chunk(ObjectNode delta, @Nullable String finishReason) {
        ObjectNode choice = node().put("index", 0);
        choice.set("delta", delta);
        choice.put("finish_reason", finishReason);
        ObjectNode chunk = head("chat.completion.chunk");
        chunk.putArray("choices").add(choice);
        return chunk;
    }

    private ObjectNode head(String object) {
        return node().put("id", id)
                .put("object", object)
                .put("created", created)
                .put("model", model);
    }

    private static ObjectNode toolDelta(ObjectNode call) {
        ObjectNode delta = node();
        delta.putArray("tool_calls").add(call);
        return delta;
    }

    private static ObjectNode call(ToolCall tool, String arguments) {
        ObjectNode call = node().put("id", tool.id()).put("type", "function");
        call.putObject("function").put("name", tool.name()).put("arguments", arguments);
        return call;
    }

    private static ObjectNode arguments(int index, String piece) {
        ObjectNode call = node().put("index", index);
        call.putObject("function").put("arguments", piece);
        return call;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }
}
