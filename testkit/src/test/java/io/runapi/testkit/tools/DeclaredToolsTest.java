package io.runapi.testkit.tools;

import static java.util.Map.entry;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.runapi.RunApi;
import io.runapi.ToolRun;
import io.runapi.testkit.RunApiServer;
import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the processor writes for tools and those who use them, against the server. */
@Timeout(60)
class DeclaredToolsTest {
    private final RunApiServer server =
            RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY).start();
    private final RunApi runapi = RunApi.builder()
            .baseUrl(server.baseUrl())
            .apiKey(server.apiKey())
            .maxRetries(0)
            .build();
    private final ForecastsToolSet forecasts = new ForecastsToolSet(new Forecasts());
    private final Adviser adviser = new AdviserClient(runapi);

    @AfterEach
    void close() {
        runapi.close();
        server.close();
    }

    @Test
    void answersWithTheHelpOfTools() {
        server.onChat()
                .callTools(
                        entry("weather", "{\"city\": \"Oslo\"}"),
                        entry("weather", "{\"city\": \"Rome\", \"day\": \"2026-01-31\"}"))
                .callTools(entry("stations", ""), entry("weather", "{\"city\": \"Atlantis\", \"day\": null}"))
                .callTool("sorted", "{\"by\": \"FOGGY\", \"weights\": [], \"places\": []}")
                .reply("A coat.");

        assertThat(adviser.advise("Oslo", forecasts)).isEqualTo("A coat.");

        List<String> told = told();
        assertThat(told)
                .startsWith(
                        "{\"city\":\"Oslo\",\"celsius\":21.5,\"skies\":[\"CLEAR\"]}",
                        "{\"city\":\"Rome\",\"celsius\":3.0,\"skies\":[\"CLEAR\"]}",
                        "42",
                        "It failed: no station there");
        assertThat(told.get(4)).contains("one of CLEAR, CLOUDY at $.by but found the text \"FOGGY\"");
    }

    @Test
    void offersWhatTheSignaturesSay() {
        server.onChat().reply("A coat.");

        adviser.advise("Oslo", forecasts);

        JsonNode tools = lastRequest().path("tools");
        assertThat(tools.size()).isEqualTo(3);
        assertThat(tools.get(0).path("function").toString())
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"name": "weather", "description": "The weather of a city, now or on a day.", "parameters": {
                          "type": "object",
                          "properties": {
                            "city": {"type": "string", "description": "In English"},
                            "day": {"type": ["string", "null"], "format": "date"}
                          },
                          "required": ["city", "day"],
                          "additionalProperties": false}}""").toString());
    }

    @Test
    void streamsThroughItAll() {
        ToolSet time = ToolSet.of("time", "The time.", "{\"type\": \"object\"}", arguments -> "noon");
        server.onChat().callTools(entry("stations", "{}"), entry("time", "{}")).reply("A light coat.");

        try (Stream<String> text = adviser.stream("Oslo", forecasts, time)) {
            assertThat(text.reduce("", String::concat)).isEqualTo("A light coat.");
        }
        assertThat(told()).containsExactly("42", "noon");
    }

    @Test
    void runsLater() throws Exception {
        server.onChat().callTool("stations", "{}").reply("A coat.");

        ToolRun run = adviser.adviseLater("Oslo", forecasts).get(20, SECONDS);

        assertThat(run.text()).isEqualTo("A coat.");
        assertThat(run.steps()).hasSize(2);
    }

    @Test
    void readsTheLastAnswerAsARecord() {
        server.onChat().callTool("stations", "{}").reply("{\"coat\": true, \"layers\": 3}");

        assertThat(adviser.clothes("Oslo", forecasts)).isEqualTo(new Adviser.Clothes(true, 3));
    }

    @Test
    void hasSchemasThatAreSome() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(forecasts.tools()).hasSize(3);
        for (ToolDefinition tool : forecasts.tools()) {
            assertThat(metaSchema.validate(tool.schema(), InputFormat.JSON))
                    .as(tool.name())
                    .isEmpty();
        }
    }

    private JsonNode lastRequest() {
        return JsonMapper.shared()
                .readTree(server.requests().get(server.requests().size() - 1).body());
    }

    private List<String> told() {
        return lastRequest()
                .path("messages")
                .valueStream()
                .filter(message -> message.path("role").asString("").equals("tool"))
                .map(message -> message.path("content").asString(""))
                .toList();
    }
}
