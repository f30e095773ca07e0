package io.runapi.testkit;

import io.runapi.testkit.chat.ChatAnswer;
import io.runapi.testkit.chat.OfflineModel;
import io.runapi.testkit.http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers chats, whole or streamed, and lists the models that chat. */
final class ChatCalls {
    static final String PATH = "/v1/chat/completions";
    static final String MODELS_PATH = "/v1/models";

    private static final Map<String, String> EVENTS =
            Map.of("Content-Type", "text/event-stream", "Cache-Control", "no-cache");

    private final OfflineModel model;
    private final ChatScript script;
    private final List<String> models;
    private final Duration pace;

    /**
     * With this script, and else what the model thinks of.
     *
     * @param pace time between two tokens of a stream
     */
    ChatCalls(OfflineModel model, ChatScript script, List<String> models, Duration pace) {
        this.model = model;
        this.script = script;
        this.models = models;
        this.pace = pace;
    }

    void complete(ObjectNode request, Answer answer) throws IOException {
        boolean streamed = request.path("stream").asBoolean(false);
        ChatScript.Reply reply = script.take();
        if (reply instanceof ChatScript.Reply.Completion completion) {
            Json.send(answer, 200, completion.json());
        } else if (reply instanceof ChatScript.Reply.Events events) {
            stream(events.data(), answer);
        } else {
            ChatAnswer thought = thought(request, reply);
            if (streamed) {
                stream(events(thought, request), answer);
            } else {
                Json.send(answer, thought.completion());
            }
        }
    }

    private ChatAnswer thought(ObjectNode request, ChatScript.@Nullable Reply reply) {
        if (reply instanceof ChatScript.Reply.Text text) {
            return model.say(request, text.text());
        } else if (reply instanceof ChatScript.Reply.Calls calls) {
            return model.call(request, calls.calls());
        }
        return model.answer(request);
    }

    private static List<String> events(ChatAnswer thought, ObjectNode request) {
        boolean withUsage = request.path("stream_options").path("include_usage").asBoolean(false);
        List<String> events = new ArrayList<>();
        thought.chunks(withUsage).forEach(chunk -> events.add(chunk.toString()));
        events.add("[DONE]");
        return events;
    }

    private void stream(List<String> events, Answer answer) throws IOException {
        answer.begin(200, EVENTS);
        for (String data : events) {
            answer.chunk(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            answer.pause(pace);
        }
        answer.end();
    }

    void models(Answer answer) throws IOException {
        ObjectNode list = Json.object().put("object", "list");
        ArrayNode data = list.putArray("data");
        models.forEach(id -> data.add(model(id)));
        Json.send(answer, list);
    }

    private static JsonNode model(String id) {
        String owner = id.startsWith("gemini") ? "google" : id.startsWith("claude") ? "anthropic" : "openai";
        return Json.object()
                .put("id", id)
                .put("object", "model")
                .put("created", 0)
                .put("owned_by", owner);
    }
}
