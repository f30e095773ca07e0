package io.runapi.testkit.client;

import io.runapi.ChatCompletionRequest;
import io.runapi.testkit.RunApiServer;
import io.runapi.tool.ToolFunction;
import io.runapi.tool.ToolSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tools, and what a model was told. */
final class Kitchen {
    static final String SCHEMA =
            "{\"type\": \"object\", \"properties\": {\"cups\": {\"type\": \"integer\"}}, \"required\": [\"cups\"]}";

    private Kitchen() {}

    static ToolSet tool(String name, ToolFunction function) {
        return ToolSet.of(name, "Makes " + name + ".", SCHEMA, function);
    }

    static ChatCompletionRequest order() {
        return ChatCompletionRequest.builder("gpt-5.5")
                .user("Two coffees, please")
                .build();
    }

    static List<JsonNode> requests(RunApiServer server) {
        return server.requests().stream()
                .map(request -> JsonMapper.shared().readTree(request.body()))
                .toList();
    }

    static JsonNode lastRequest(RunApiServer server) {
        List<JsonNode> requests = requests(server);
        return requests.get(requests.size() - 1);
    }

    /** The texts that tools gave back, as they were sent last. */
    static List<String> told(RunApiServer server) {
        return lastRequest(server)
                .path("messages")
                .valueStream()
                .filter(message -> message.path("role").asString("").equals("tool"))
                .map(message -> message.path("content").asString(""))
                .toList();
    }
}
