package io.runapi.spec.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

final class BundleTest {
    private static final String ROOT = """
            openapi: 3.1.0
            tags:
              - {name: chat, description: Talks., x-runapi-group: chat}
              - {name: veo_3_1, description: Films., x-runapi-group: video}
              - {name: kling, description: Films too., x-runapi-group: video, x-runapi-front: true}
            paths:
              /veo:
                $ref: services/veo.yaml#/components/pathItems/make
            components:
              securitySchemes:
                apiKey: {type: http}
            """;

    private static final String VEO = """
            x-runapi-removed:
              - {action: fly, on: "2026-08-07"}
            components:
              pathItems:
                make:
                  post:
                    schema:
                      $ref: "#/components/schemas/Make"
                    error:
                      $ref: "../common.yaml#/components/responses/Error"
              schemas:
                Make:
                  enum: ["16:9", 5, 0.5, true]
            """;

    private static final String COMMON = """
            components:
              responses:
                Error: {description: Broken.}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("services"));
        write("openapi.yaml", ROOT);
        write("services/veo.yaml", VEO);
        write("common.yaml", COMMON);
    }

    @Test
    void joinsAllFiles() throws IOException {
        assertThat(Bundle.of(folder.resolve("openapi.yaml"))).isEqualTo(yaml("""
                        openapi: 3.1.0
                        tags:
                          - {name: chat, description: Talks., x-runapi-group: chat}
                          - {name: veo_3_1, description: Films., x-runapi-group: video}
                          - {name: kling, description: Films too., x-runapi-group: video, x-runapi-front: true}
                        paths:
                          /veo:
                            post:
                              schema: {$ref: "#/components/schemas/Make"}
                              error: {$ref: "#/components/responses/Error"}
                        x-runapi-removed:
                          - {service: veo, action: fly, on: "2026-08-07"}
                        x-runapi-front:
                          - {accessor: chat, type: ChatService, description: Talks.}
                          - {accessor: kling, type: KlingService, description: Films too.}
                        x-runapi-services:
                          - {accessor: veo31, type: Veo31Service, description: Films.}
                        x-runapi-groups:
                          - accessor: videoModels
                            type: VideoModels
                            description: Services that make or change videos.
                            services:
                              - {accessor: veo31, type: Veo31Service, description: Films.}
                              - {accessor: kling, type: KlingService, description: Films too.}
                        components:
                          securitySchemes:
                            apiKey: {type: http}
                          schemas:
                            Make:
                              enum: ["16:9", 5, 0.5, true]
                          responses:
                            Error: {description: Broken.}
                        """));
    }

    @Test
    void writesWhatItJoined() throws IOException {
        Path output = folder.resolve("target/all.yaml");
        BundleOpenApi.main(new String[] {folder.resolve("openapi.yaml").toString(), output.toString()});
        assertThat(yaml(Files.readString(output))).isEqualTo(Bundle.of(folder.resolve("openapi.yaml")));
    }

    @Test
    void tellsAllThatCannotBeJoined() throws IOException {
        write("openapi.yaml", ROOT.replace("pathItems/make", "pathItems/fly") + "  schemas:\n    Make: {}\n");
        assertThatThrownBy(() -> Bundle.of(folder.resolve("openapi.yaml")))
                .hasMessageContaining("veo.yaml: schemas/Make exists twice; names are unique over all files")
                .hasMessageContaining("veo.yaml: has no path item fly, which /veo refers to");
    }

    @Test
    void saysDefaultsAsText() throws IOException {
        write("services/veo.yaml", VEO + """
                    Take:
                      properties:
                        loop: {type: boolean, default: false}
                        guidance: {type: number, default: 0.5}
                        words: {type: array, default: [a]}
                """);
        assertThat(Bundle.of(folder.resolve("openapi.yaml"))
                        .at("/components/schemas/Take/properties")
                        .toString())
                .isEqualTo("{\"loop\":{\"type\":\"boolean\",\"default\":false,\"x-runapi-default\":\"false\"},"
                        + "\"guidance\":{\"type\":\"number\",\"default\":0.5,\"x-runapi-default\":\"0.5\"},"
                        + "\"words\":{\"type\":\"array\",\"default\":[\"a\"]}}");
    }

    @Test
    void namesReferencesThatLeadNowhereOrInACircle() throws IOException {
        write("services/veo.yaml", VEO + """
                    Lost: {properties: {a: {items: [{}, {$ref: "../common.yaml#/components/schemas/Nobody"}]}}}
                    Snake: {$ref: "#/components/schemas/Tail"}
                    Tail: {$ref: "#/components/schemas/Snake"}
                    Tree: {properties: {branches: {items: {$ref: "#/components/schemas/Tree"}}}}
                """);
        String file = folder.resolve("services/veo.yaml") + ": components.schemas.";
        assertThatThrownBy(() -> Bundle.of(folder.resolve("openapi.yaml")))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        file + "Lost.properties.a.items[1].$ref refers to ../common.yaml#/components/schemas/Nobody,"
                                + " which does not exist",
                        file + "Snake.$ref refers to itself, by way of /components/schemas/Tail,"
                                + " /components/schemas/Snake",
                        file + "Tail.$ref refers to itself, by way of /components/schemas/Snake,"
                                + " /components/schemas/Tail"));
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("common.yaml"));
        assertThatThrownBy(() -> Bundle.of(folder.resolve("openapi.yaml")))
                .hasMessage(folder.resolve("common.yaml") + ": is referred to and does not exist");
    }

    @Test
    void namesTheLineThatIsNoYaml() throws IOException {
        write("common.yaml", "components:\n  a: {\n");
        assertThatThrownBy(() -> Bundle.of(folder.resolve("openapi.yaml")))
                .hasMessageStartingWith(folder.resolve("common.yaml") + ": ")
                .hasMessageContaining("line 3");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static ObjectNode yaml(String text) {
        return (ObjectNode) new YAMLMapper().readTree(text);
    }
}
