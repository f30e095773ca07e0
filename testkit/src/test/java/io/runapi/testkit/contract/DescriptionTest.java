package io.runapi.testkit.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DescriptionTest {
    private static final Description SMALL =
            Description.load(requireNonNull(DescriptionTest.class.getResource("/small/openapi.yaml")));

    @Test
    void findsOperationsThroughPathItemsOfOtherFiles() {
        assertThat(SMALL.operations())
                .extracting(Operation::toString)
                .containsExactly(
                        "POST /v1/chat", "GET /v1/models", "POST /api/v1/lake/film", "GET /api/v1/lake/film/{id}");
        assertThat(find("POST", "/api/v1/lake/film").createsTask()).isTrue();
        Operation status = find("GET", "/api/v1/lake/film/tsk_1");
        assertThat(status.tellsTaskStatus()).isTrue();
        assertThat(status.match("/api/v1/lake/film/tsk_1")).containsEntry("id", "tsk_1");
        assertThat(status.answerProperties()).containsExactly("videos", "id", "status");
    }

    @Test
    void knowsWhereNoKeyIsNeeded() {
        assertThat(find("GET", "/v1/models").isKeyless()).isTrue();
        assertThat(find("POST", "/v1/chat").isKeyless()).isFalse();
    }

    @Test
    void tellsAnUnknownPathFromAnotherMethod() {
        assertThat(SMALL.at("/v1/unknown")).isEmpty();
        assertThat(SMALL.find("DELETE", "/v1/chat")).isNull();
        assertThat(SMALL.at("/v1/chat")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'model':'lake','prompt':'A lake','seconds':5,'ratio':'16:9'}",
                "{'prompt':'of no model in particular','seconds':5,'ratio':'16:9','watermark':'me'}",
                "{'prompt':'A lake','seconds':5,'first_frame':'https://a.b/c.png'}",
                "{'prompt':'A lake','seconds':5,'first_frame':'https://a.b/c.png','ratio':' ','style':null,'tags':[]}",
                "{'prompt':'A lake','seconds':10,'ratio':'1:1','size':'720p'}",
                "{'model':'lake','prompt':'A lake','seconds':5,'ratio':'1:1','loop':true,'style':'oil'}",
                "{'model':'lake-fast','prompt':'Lake','seconds':5,'ratio':'1:1','tags':['a']}",
                "{'model':'lake-fast','prompt':'🌊🌊🌊🌊','seconds':5,'ratio':'1:1','tags':['a']}",
                "{'prompt':'A lake','seconds':5,'ratio':'16:9','not_known':{'a':1}}",
            })
    void acceptsFilms(String body) {
        assertThat(film(body)).isEmpty();
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertRefused("{'seconds':5,'ratio':'1:1'}", "prompt", "`prompt` is required");
        assertRefused("{'prompt':' ','seconds':5,'ratio':'1:1'}", "prompt", "`prompt` is required");
        assertRefused(
                "{'prompt':'A','seconds':7,'ratio':'1:1'}",
                "seconds",
                "`seconds` = 7 is not accepted; accepted: 5, 10");
        assertRefused(
                "{'prompt':'A','seconds':5,'ratio':'2:1'}",
                "ratio",
                "`ratio` = \"2:1\" is not accepted; accepted: 16:9, 1:1");
        assertRefused(
                "{'model':'lakee','prompt':'A','seconds':5,'ratio':'1:1'}",
                "model",
                "`model` = \"lakee\" is not accepted; accepted: lake, lake-fast");
    }

    @Test
    void obeysConditionalRules() {
        assertRefused("{'prompt':'A','seconds':5}", "ratio", "`ratio` is required when `first_frame` is not given");
        assertRefused(
                "{'prompt':'A','seconds':5,'first_frame':'https://a.b/c','ratio':'1:1'}",
                "ratio",
                "`ratio` is not accepted when `first_frame` is given");
        assertRefused(
                "{'prompt':'A','seconds':10,'ratio':'1:1','size':'1080p'}",
                "size",
                "`size` = \"1080p\" is not accepted when `seconds` is 10; accepted: 720p");
        assertRefused(
                "{'model':'lake','prompt':'A','seconds':5,'ratio':'1:1','loop':true}",
                "size",
                "one of `size`, `style` is required when `model` is lake and `loop` is true");
    }

    @Test
    void obeysTheDifferencesOfAModel() {
        String fast = "{'model':'lake-fast','ratio':'1:1',";
        assertRefused(
                fast + "'prompt':'A','seconds':10,'tags':['a']}",
                "seconds",
                "`seconds` = 10 is not accepted by lake-fast; accepted: 5");
        assertRefused(fast + "'prompt':'A','seconds':5}", "tags", "`tags` is required by lake-fast");
        assertRefused(
                fast + "'prompt':'A','seconds':5,'tags':['a'],'watermark':'me'}",
                "watermark",
                "`watermark` is not accepted by lake-fast");
        assertThat(film(fast + "'prompt':'Lakes','seconds':5,'tags':['a']}"))
                .singleElement()
                .extracting(Refusal::param)
                .isEqualTo("prompt");
    }

    @Test
    void judgesTheVariantOfAUnionThatWasMeant() {
        assertThat(chat("{'model':'m','messages':[{'role':'user','content':'hi'}]}"))
                .isEmpty();
        assertThat(chat("{'model':'m','messages':[{'role':'user','content':[{'type':'text'}]}]}"))
                .isEmpty();
        assertThat(chat("{'model':'m','messages':[{'role':'user','content':'hi'},{'role':'robot'}]}"))
                .containsExactly(new Refusal(
                        "messages[1].role", "`messages[1].role` = \"robot\" is not accepted; accepted: user, tool"));
        assertThat(chat("{'model':'m','messages':[{'role':'tool'}]}"))
                .containsExactly(new Refusal("messages[0].tool_call_id", "`messages[0].tool_call_id` is required"));
        assertThat(chat("{'model':'m','messages':[{'role':'user','content':[{}]}]}"))
                .containsExactly(
                        new Refusal("messages[0].content[0].type", "`messages[0].content[0].type` is required"));
    }

    @Test
    void takesUnknownModelsOnlyWhereTheDescriptionSaysSo() {
        String messages = "'messages':[{'role':'user','content':'hi'}],";
        assertThat(chat("{" + messages + "'model':'gemini-9'}")).isEmpty();
        assertThat(chat("{" + messages + "'model':'gemini-3.5-flash','temperature':1.5}"))
                .isEmpty();
        assertThat(chat("{" + messages + "'model':'claude-opus-4.8','temperature':1.5}"))
                .extracting(Refusal::param)
                .containsExactly("temperature");
    }

    private static void assertRefused(String body, String param, String message) {
        assertThat(film(body)).contains(new Refusal(param, message));
    }

    private static List<Refusal> film(String body) {
        return check("/api/v1/lake/film", body);
    }

    private static List<Refusal> chat(String body) {
        return check("/v1/chat", body);
    }

    private static List<Refusal> check(String path, String body) {
        return find("POST", path).check(JsonMapper.shared().readTree(body.replace('\'', '"')));
    }

    private static Operation find(String method, String path) {
        return requireNonNull(SMALL.find(method, path));
    }
}
