package io.runapi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class ChatTest {
    private static final String CHAT = "/v1/chat/completions";
    private static final String MUTEX = "{'model':'claude-opus-4.8','max_tokens':1024,'messages':[{'role':'user',"
            + "'content':'Explain the difference between a mutex and a semaphore in three sentences.'}]}";
    private static final String TOOLS = ",'tools':[{'type':'function','function':{'name':'make_image','parameters':"
            + "{'type':'object','required':['prompt'],'properties':{'prompt':{'type':'string'}}}}},"
            + "{'type':'function','function':{'name':'make_video','parameters':{'type':'object','required':['prompt',"
            + "'duration_seconds'],'properties':{'prompt':{'type':'string'},'duration_seconds':{'enum':[5,10]},"
            + "'style':{'type':'string'}}}}}]}";

    @RegisterExtension
    static final RunApiExtension RUNAPI =
            new RunApiExtension(RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY));

    @Test
    void answersTheDocumentedExamples(RunApiServer server) throws Exception {
        JsonNode answer = Http.json(Http.post(server, CHAT, MUTEX));
        assertThat(answer.path("object").asString()).isEqualTo("chat.completion");
        assertThat(answer.at("/usage").toString())
                .isEqualTo("{\"prompt_tokens\":24,\"completion_tokens\":87,\"total_tokens\":111}");
        assertThat(answer.at("/choices/0/finish_reason").asString()).isEqualTo("stop");
        assertThat(answer.at("/choices/0/message/content").asString().split("\\. "))
                .hasSize(3);
    }

    @Test
    void streamsTheSameWords(RunApiServer server) throws Exception {
        String whole = Http.json(Http.post(server, CHAT, MUTEX))
                .at("/choices/0/message/content")
                .asString();
        List<JsonNode> chunks =
                chunks(Http.post(server, CHAT, streamed(MUTEX, ",'stream_options':{'include_usage':true}")));
        assertThat(chunks.get(0).at("/choices/0/delta/role").asString()).isEqualTo("assistant");
        assertThat(chunks.stream()
                        .map(chunk -> chunk.at("/choices/0/delta/content").asString(""))
                        .collect(Collectors.joining()))
                .isEqualTo(whole);
        JsonNode last = chunks.get(chunks.size() - 1);
        assertThat(last.path("choices").isEmpty()).isTrue();
        assertThat(last.at("/usage/total_tokens").asInt()).isEqualTo(111);
        assertThat(chunks.get(chunks.size() - 2).at("/choices/0/finish_reason").asString())
                .isEqualTo("stop");
        assertThat(chunks(Http.post(server, CHAT, streamed(MUTEX, "")))).noneMatch(chunk -> chunk.has("usage"));
    }

    @Test
    void callsTheToolThatTheWordsAreAbout(RunApiServer server) throws Exception {
        JsonNode call = toolCall(server, "Please draw me a picture of a red fox.");
        assertThat(call.at("/function/name").asString()).isEqualTo("make_image");
        assertThat(call.at("/function/arguments").asString()).isEqualTo("{\"prompt\":\"a red fox\"}");

        call = toolCall(server, "Can you make a short video of waves at night?");
        assertThat(call.at("/function/name").asString()).isEqualTo("make_video");
        assertThat(call.at("/function/arguments").asString())
                .isEqualTo("{\"prompt\":\"waves at night\",\"duration_seconds\":5}");

        assertThat(toolCall(server, "How are you?").isMissingNode()).isTrue();
    }

    @Test
    void streamsAToolCallInPieces(RunApiServer server) throws Exception {
        String request = streamed(ask("Draw a fox", TOOLS), "");
        List<JsonNode> chunks = chunks(Http.post(server, CHAT, request));
        JsonNode first = chunks.get(1).at("/choices/0/delta/tool_calls/0");
        assertThat(first.path("index").asInt()).isZero();
        assertThat(first.at("/function/name").asString()).isEqualTo("make_image");
        assertThat(chunks.stream()
                        .map(chunk -> chunk.at("/choices/0/delta/tool_calls/0/function/arguments")
                                .asString(""))
                        .collect(Collectors.joining()))
                .isEqualTo("{\"prompt\":\"a fox\"}");
        assertThat(chunks.get(chunks.size() - 1).at("/choices/0/finish_reason").asString())
                .isEqualTo("tool_calls");
    }

    @Test
    void endsWithASentenceAfterTheTool(RunApiServer server) throws Exception {
        String messages = "{'model':'gpt-5.5','messages':[{'role':'user','content':'Draw a fox'},"
                + "{'role':'assistant','content':null,'tool_calls':[{'id':'c','type':'function','function':"
                + "{'name':'make_image','arguments':'{}'}}]},"
                + "{'role':'tool','tool_call_id':'c','content':'saved as fox.png'}]" + TOOLS;
        assertThat(text(Http.post(server, CHAT, messages))).isEqualTo("Done. The tool says: saved as fox.png.");
    }

    @Test
    void fillsTheSchemaThatIsAskedFor(RunApiServer server) throws Exception {
        String format = ",'response_format':{'type':'json_schema','json_schema':{'name':'review','schema':"
                + "{'type':'object','properties':{'verdict':{'enum':['good','bad']},'score':{'type':'integer'},"
                + "'notes':{'type':'array','items':{'$ref':'#/$defs/note'}}},"
                + "'$defs':{'note':{'type':'object','properties':{'text':{'type':'string'}}}}}}}}";
        JsonNode review = Json.readObject(text(Http.post(server, CHAT, ask("Review this", format))));
        assertThat(review.path("verdict").asString()).isEqualTo("good");
        assertThat(review.path("score").asInt()).isEqualTo(1);
        assertThat(review.at("/notes/0/text").asString()).isNotBlank();
    }

    @Test
    void saysWhatTheScriptSays(RunApiServer server) throws Exception {
        server.onChat().reply("one").replyWith("{\"id\":\"two\"}").stream("{\"x\":3}", "[DONE]");
        assertThat(text(Http.post(server, CHAT, MUTEX))).isEqualTo("one");
        assertThat(Http.post(server, CHAT, MUTEX).body()).isEqualTo("{\"id\":\"two\"}");
        assertThat(Http.post(server, CHAT, streamed(MUTEX, "")).body())
                .isEqualTo("data: {\"x\":3}\n\ndata: [DONE]\n\n");
        assertThat(Http.json(Http.post(server, CHAT, MUTEX))
                        .at("/usage/total_tokens")
                        .asInt())
                .isEqualTo(111);
    }

    @Test
    void listsTheModelsOfTheDescription(RunApiServer server) throws Exception {
        assertThat(Http.json(Http.get(server, "/v1/models")).path("data").valueStream())
                .extracting(model -> model.path("id").asString())
                .contains("gemini-3.5-flash", "claude-opus-4.8", "gpt-5.5");
    }

    private static JsonNode toolCall(RunApiServer server, String words) throws Exception {
        return Http.json(Http.post(server, CHAT, ask(words, TOOLS))).at("/choices/0/message/tool_calls/0");
    }

    private static String ask(String words, String rest) {
        return "{'model':'gpt-5.5','messages':[{'role':'user','content':'" + words + "'}]" + rest;
    }

    private static String streamed(String request, String more) {
        return request.substring(0, request.length() - 1) + ",'stream':true" + more + "}";
    }

    private static String text(HttpResponse<String> response) {
        return Http.json(response).at("/choices/0/message/content").asString();
    }

    private static List<JsonNode> chunks(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(response.body()).endsWith("data: [DONE]\n\n");
        return response.body()
                .lines()
                .filter(line -> line.startsWith("data: {"))
                .<JsonNode>map(line -> Json.readObject(line.substring(6)))
                .toList();
    }
}
