package io.runapi.spec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Judges requests by the standard form of a small description, with a validator that knows nothing of RunAPI. */
class StandardDescriptionTest {
    private static final String LAKE = """
            openapi: 3.1.0
            info: {title: Lake, version: "1"}
            x-own: gone
            paths:
              /film:
                post:
                  x-runapi-action: film
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/FilmRequest"}
                  responses: {"200": {description: ok}}
            components:
              schemas:
                FilmRequest:
                  type: object
                  required: [prompt, seconds]
                  x-runapi-models:
                    - id: [lake]
                      fields:
                        - {field: seconds, needed: true, accepts: ["5"]}
                    - id: [lake-long]
                      fields:
                        - {field: seconds, needed: true, accepts: ["5", "10", "60"]}
                        - {field: prompt, lengthAtMost: 8}
                        - {field: tags, needed: true, itemsAtMost: 1, accepts: [a]}
                    - id: [lake-still, lake-calm]
                      without: [seconds, loop]
                  x-runapi-rules:
                    - {when: [loop=true], require: [size], narrow: [{field: size, to: [720p]}]}
                    - {whenPresent: [frame], forbid: [ratio]}
                    - {when: [model=lake, style=oil], whenAbsent: [frame], requireAny: [ratio, size]}
                    - {when: [seconds=10], forbid: [style]}
                    - {requireAny: [prompt, frame]}
                  properties:
                    model: {type: string, enum: [lake, lake-long, lake-still, lake-calm]}
                    prompt: {type: string, maxLength: 4}
                    seconds: {type: integer, enum: [5, 10]}
                    loop: {type: boolean}
                    size: {type: string, enum: [720p, 1080p]}
                    ratio: {$ref: "#/components/schemas/Ratio"}
                    frame: {type: string, format: uri}
                    style: {type: string}
                    tags: {type: array, items: {type: string, enum: [a, b]}, maxItems: 2}
                    x-mark: {type: string}
                    turns: {type: array, items: {$ref: "#/components/schemas/Turn"}}
                Turn:
                  type: object
                  required: [text]
                  properties:
                    text: {type: string}
                    pace: {type: string, enum: [slow]}
                Ratio: {type: string, enum: ["16:9"], x-enum-varnames: [WIDE]}
            """;
    private static final URI ADDRESS = URI.create("https://runapi.test/openapi.json");
    private static final ObjectNode STANDARD = StandardDescription.of(new YAMLMapper().readTree(LAKE));
    private static final Schema FILM = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(Map.of(ADDRESS.toString(), STANDARD.toString())))
            .getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/FilmRequest"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'prompt':'A','seconds':10}",
                "{'model':' ','prompt':'A','seconds':10,'loop':false,'size':'1080p'}",
                "{'model':'lake','prompt':'🌊🌊🌊🌊','seconds':5}",
                "{'model':'lake-long','seconds':60,'prompt':'12345678','tags':['a']}",
                "{'model':'lake-long','seconds':60,'frame':'f','tags':['a']}",
                "{'model':'lake-still','prompt':'A'}",
                "{'model':'lake-calm','prompt':'A','seconds':null,'loop':''}",
                "{'prompt':'A','seconds':5,'loop':true,'size':'720p'}",
                "{'prompt':'A','seconds':5,'frame':'f','ratio':'\\u2003','style':null,'tags':[]}",
                "{'model':'lake','prompt':'A','seconds':5,'style':'oil','ratio':'16:9'}",
                "{'model':'lake','prompt':'A','seconds':5,'style':'oil','frame':'f'}",
                "{'prompt':'A','seconds':5,'turns':[{'text':'','pace':null}],'anything':{'else':1}}",
            })
    void accepts(String request) {
        assertThat(FILM.validate(json(request))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'seconds':10}",
                "{'prompt':'\\t','seconds':10}",
                "{'prompt':[],'seconds':10}",
                "{'prompt':'A','seconds':null}",
                "{'prompt':'A','seconds':60}",
                "{'prompt':'12345','seconds':5}",
                "{'model':'sea','prompt':'A','seconds':5}",
                "{'model':'lake','prompt':'A','seconds':10}",
                "{'model':'lake','prompt':'12345','seconds':5}",
                "{'model':'lake','seconds':5}",
                "{'model':'lake-long','seconds':60,'prompt':'123456789','tags':['a']}",
                "{'model':'lake-long','seconds':60,'prompt':'A','tags':['b']}",
                "{'model':'lake-long','seconds':60,'prompt':'A','tags':['a','a']}",
                "{'model':'lake-long','seconds':60,'prompt':'A','tags':[]}",
                "{'model':'lake-long','seconds':60,'tags':['a']}",
                "{'model':'lake-still','prompt':'A','seconds':5}",
                "{'model':'lake-calm','prompt':'A','loop':false}",
                "{'prompt':'A','seconds':5,'loop':true}",
                "{'prompt':'A','seconds':5,'loop':true,'size':' '}",
                "{'prompt':'A','seconds':5,'loop':true,'size':'1080p'}",
                "{'prompt':'A','seconds':5,'loop':'true'}",
                "{'prompt':'A','seconds':5,'frame':'f','ratio':'16:9'}",
                "{'prompt':'A','seconds':10,'style':'oil'}",
                "{'model':'lake','prompt':'A','seconds':5,'style':'oil','ratio':''}",
                "{'prompt':'A','seconds':5,'turns':[{'pace':'slow'}]}",
                "{'prompt':'A','seconds':5,'turns':[{'text':'a','pace':'fast'}]}",
            })
    void refuses(String request) {
        assertThat(FILM.validate(json(request))).isNotEmpty();
    }

    @Test
    void hasNoExtensionsButPropertiesOfSuchNames() {
        assertThat(STANDARD.toString()).doesNotContain("x-runapi", "x-own", "x-enum");
        assertThat(STANDARD.at("/components/schemas/FilmRequest/properties/x-mark")
                        .isObject())
                .isTrue();
    }

    @Test
    void namesAReferenceThatLeadsNowhere() {
        JsonNode broken = new YAMLMapper().readTree(LAKE.replace("schemas/Turn\"", "schemas/Turm\""));

        assertThatThrownBy(() -> StandardDescription.of(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("#/components/schemas/Turm");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
