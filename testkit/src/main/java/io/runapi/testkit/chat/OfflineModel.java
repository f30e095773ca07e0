package io.runapi.testkit.chat;

import io.runapi.testkit.contract.Example;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in for a model: the same request is always answered with the same words. It knows the examples of
 * RunAPI's documentation, calls a tool that it is asked to use, fills a schema that it is asked for, and else says
 * honestly that it is no model.
 */
public final class OfflineModel {
    private final Clock clock;
    private final List<Example> examples;

    /**
     * With what the description documents.
     *
     * @param clock tells when an answer was made
     * @param examples requests whose answers are known
     */
    public OfflineModel(Clock clock, List<Example> examples) {
        this.clock = clock;
        this.examples = List.copyOf(examples);
    }

    /** Thinks of an answer. */
    public ChatAnswer answer(JsonNode request) {
        JsonNode messages = request.path("messages");
        JsonNode last = messages.path(messages.size() - 1);
        String words = text(last);
        if (last.path("role").asString("").equals("tool")) {
            return say(request, afterTool(words));
        }
        JsonNode known = documented(request, words);
        if (known != null) {
            return documented(request, known);
        }
        ToolCall call = new Tools(request, words).choose();
        if (call != null) {
            return answer(request, null, "", List.of(call), usage(request, call.arguments()));
        }
        return say(request, reply(request, words));
    }

    /** The documented answer to these words: for this model, or else for another one. */
    private @Nullable JsonNode documented(JsonNode request, String words) {
        JsonNode found = null;
        for (Example example : examples) {
            JsonNode messages = example.request().path("messages");
            if (text(messages.path(messages.size() - 1)).equals(words)) {
                if (example.request().path("model").equals(request.path("model"))) {
                    return example.answer();
                }
                found = found == null ? example.answer() : found;
            }
        }
        return found;
    }

    private ChatAnswer documented(JsonNode request, JsonNode known) {
        JsonNode usage = known.path("usage");
        return answer(
                request,
                known.path("id").asString(),
                text(known.path("choices").path(0).path("message")),
                List.of(),
                new Usage(
                        usage.path("prompt_tokens").asInt(),
                        usage.path("completion_tokens").asInt()));
    }

    /** An answer with these words. */
    public ChatAnswer say(JsonNode request, String text) {
        return answer(request, null, text, List.of(), usage(request, text));
    }

    /**
     * An answer that asks for these tools.
     *
     * @param calls names and arguments
     */
    public ChatAnswer call(JsonNode request, List<Map.Entry<String, String>> calls) {
        List<ToolCall> tools = calls.stream()
                .map(call -> new ToolCall("call_" + Ids.next(), call.getKey(), call.getValue()))
                .toList();
        String written = tools.stream().map(ToolCall::arguments).collect(Collectors.joining());
        return answer(request, null, "", tools, usage(request, written));
    }

    private static String reply(JsonNode request, String words) {
        JsonNode format = request.path("response_format");
        String quoted = words.isBlank() ? "nothing" : "\"" + shorten(words) + "\"";
        return switch (format.path("type").asString("")) {
            case "json_schema" ->
                new SampleJson(format.path("json_schema").path("schema"), "an offline answer to " + quoted)
                        .make()
                        .toString();
            case "json_object" -> "{\"answer\":\"offline\"}";
            default ->
                "You said " + quoted + ". This is the offline server speaking in place of "
                        + request.path("model").asString("a model")
                        + ": it streams, counts tokens and calls tools like the service, but it does not think."
                        + " With a key the same program talks to the real one.";
        };
    }

    private static String afterTool(String result) {
        return "Done. The tool says: " + shorten(result) + (result.endsWith(".") ? "" : ".");
    }

    private ChatAnswer answer(JsonNode request, @Nullable String id, String text, List<ToolCall> calls, Usage usage) {
        String name = Objects.requireNonNullElseGet(id, () -> "chatcmpl-" + Ids.next());
        long created = clock.instant().getEpochSecond();
        return new ChatAnswer(name, created, request.path("model").asString(""), text, calls, usage);
    }

    private static Usage usage(JsonNode request, String answer) {
        return new Usage(
                Usage.tokens(request.path("messages").toString().length()), Math.max(1, Usage.tokens(answer.length())));
    }

    /** The text of a message, whose content is a string or a list of parts. */
    private static String text(JsonNode message) {
        JsonNode content = message.path("content");
        if (content.isString()) {
            return content.stringValue();
        }
        return content.valueStream()
                .filter(part -> part.has("text"))
                .map(part -> part.path("text").asString(""))
                .collect(Collectors.joining("\n"));
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 200
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 200)) + "...";
    }
}
