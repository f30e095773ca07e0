package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.ValidationException;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChatMessagesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void writesAConversation() {
        ToolCall call = new ToolCall("call_1", "function", new FunctionCall("time", "{}", Map.of()), Map.of());
        ChatCompletion answer = JsonReader.decode("""
                {"choices":[{"message":{"role":"assistant","content":null,"reasoning":"hm","tool_calls":[
                  {"id":"call_1","type":"function","function":{"name":"time","arguments":"{}"},"extra_content":{"s":1}}
                ]}}]}""".getBytes(UTF_8), ChatCompletionCodec.INSTANCE);

        ChatCompletionRequest request = ChatCompletionRequest.builder("gpt-5.5")
                .system("Be brief.")
                .developer("Be kind.")
                .user("What is this?", URI.create("https://example.com/a.png"))
                .assistant("A cup.")
                .user("What time is it?")
                .assistant(answer)
                .tool(call, "12:00")
                .function("time", "Tells the time.", Map.of("type", "object"))
                .stop("END")
                .build();

        assertThat(JSON.readTree(JsonWriter.encode(request, ChatCompletionRequestCodec.INSTANCE)))
                .isEqualTo(JSON.readTree("""
                                {"model":"gpt-5.5","stop":["END"],
                                 "tools":[{"type":"function","function":{
                                   "name":"time","description":"Tells the time.","parameters":{"type":"object"}}}],
                                 "messages":[
                                   {"role":"system","content":"Be brief."},
                                   {"role":"developer","content":"Be kind."},
                                   {"role":"user","content":[{"type":"text","text":"What is this?"},
                                     {"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]},
                                   {"role":"assistant","content":"A cup."},
                                   {"role":"user","content":"What time is it?"},
                                   {"role":"assistant","tool_calls":[{"id":"call_1","type":"function",
                                     "function":{"name":"time","arguments":"{}"},"extra_content":{"s":1}}]},
                                   {"role":"tool","content":"12:00","tool_call_id":"call_1"}]}"""));
    }

    @Test
    void claudeTakesTemperaturesUpToOne() {
        ChatCompletionRequestBuilder claude =
                ChatCompletionRequest.builder("claude-opus-4.8").user("Hi").temperature(1.5);

        assertThatThrownBy(claude::build)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("temperature = 1.5")
                .hasMessageContaining("claude-opus-4.8");
        assertThat(claude.model("gemini-3.5-flash").build().temperature()).isEqualTo(1.5);
        assertThat(claude.model("a-model-of-tomorrow").build().model().value()).isEqualTo("a-model-of-tomorrow");
    }

    @Test
    void aConversationHasAMessage() {
        assertThatThrownBy(() -> ChatCompletionRequest.builder("gpt-5.5").build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("messages");
    }
}
