package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write into the files outlives imports. */
class HandWrittenTest {
    private static final String WORDS = """
            fields:
              model: {words: The model's id.}
              prompt: {words: What to paint.}
              size: {words: The size.}
            services:
              art: {title: Art, words: "Art, paints.", group: image}
            actions:
              art/paint: {words: Paints., request: What Art takes to paint., result: Images}
            """;
    private static final String FILE = "services/art.yaml";

    @TempDir
    private Path parent;

    private Desk desk;

    @BeforeEach
    void importsOnce() throws IOException {
        desk = new Desk(parent, WORDS);
        desk.imports(contract("asynchronous", "art-1", "\"size\": {\"type\": \"integer\"}"), "2026-08-01");
    }

    @Test
    void wordsStay() throws IOException {
        desk.edit(FILE, "title: Art", "title: The Art");
        desk.edit(FILE, "summary: Paints.", "summary: Paints what you say.\n        description: It takes a while.");
        desk.edit(FILE, "description: What Art takes to paint.", "description: A wish.");
        desk.edit(FILE, "description: The size.", "description: How large.");
        desk.edit("openapi.yaml", "description: Art, paints.", "description: Art, as never before.");

        importsAgain();

        assertThat(desk.text(FILE))
                .contains("title: The Art\n")
                .contains("summary: Paints what you say.\n        description: It takes a while.\n")
                .contains("description: A wish.\n")
                .contains("description: How large.\n          maximum: 9\n");
        assertThat(desk.text("openapi.yaml")).contains("description: Art, as never before.\n");
    }

    @Test
    void otherKeysStay() throws IOException {
        desk.edit(FILE, "info:\n", "info:\n  contact:\n    name: Ann\n");
        desk.edit(FILE, "x-runapi-upstream: art", "x-runapi-upstream: art\nx-color: red");
        desk.edit(FILE, "        x-runapi-task: Images", "        x-runapi-task: Images\n        x-slow: true");
        desk.edit(FILE, "      type: object\n", "      type: object\n      x-implements: [Wish]\n");
        desk.edit(
                FILE,
                "          type: integer",
                "          type: integer\n          examples: [7]\n          format: int64");
        desk.edit("openapi.yaml", "x-runapi-group: image", "x-runapi-group: image\n    x-runapi-front: true");
        desk.edit(
                FILE,
                "                $ref: \"#/components/schemas/ArtPaintRequest\"\n",
                "                $ref: \"#/components/schemas/ArtPaintRequest\"\n"
                        + "              examples:\n                cat:\n"
                        + "                  $ref: \"#/components/examples/Cat\"\n");
        desk.edit(FILE, "  schemas:\n", "  examples:\n    Cat:\n      value: {prompt: A cat}\n  schemas:\n");

        importsAgain();

        assertThat(desk.text(FILE))
                .contains("  contact:\n    name: Ann\n")
                .contains("x-color: red\n")
                .contains("        x-slow: true\n")
                .contains("      x-implements: [Wish]\n")
                .contains("          maximum: 9\n          examples: [7]\n")
                .contains("          format: int64\n")
                .contains(
                        "              examples:\n                cat:\n                  $ref: \"#/components/examples/Cat\"\n")
                .contains("  examples:\n    Cat:\n      value:\n        prompt: A cat\n");
        assertThat(desk.text("openapi.yaml")).contains("x-runapi-group: image\n    x-runapi-front: true\n");
    }

    @Test
    void commentsAtTheHeadStay() throws IOException {
        desk.edit(FILE, "openapi: 3.1.0", "# Ask Ann before you change this.\n\n# Really.\nopenapi: 3.1.0");

        importsAgain();

        assertThat(desk.text(FILE)).startsWith("# Ask Ann before you change this.\n\n# Really.\nopenapi: 3.1.0\n");

        desk.edit(FILE, "components:\n", "# Of what it is made.\ncomponents:\n");
        desk.imports(contract("asynchronous", "art-1", "\"size\": {\"type\": \"integer\"}"), "2026-08-02");

        assertThat(desk.err())
                .isEqualTo(
                        "lost: the comment in line 9 of services/art.yaml; comments stay at the head of a file only\n");
    }

    @Test
    void modelsOfOurOwnStayUntilTheContractHasThem() throws IOException {
        desk.edit(
                FILE,
                "        - id: [art-1]\n",
                "        - id: [art-1]\n        - id: [art-0]\n          note: from the documents\n");

        importsAgain();

        assertThat(desk.text(FILE))
                .contains("        - id: [art-1]\n        - id: [art-0]\n          note: from the documents\n")
                .contains("          enum: [art-1, art-0]\n")
                .contains("      enum: [art-1, art-0]\n");
        assertThat(desk.out()).doesNotContain("art-0");

        desk.imports(contract("asynchronous", "art-0", "\"size\": {\"type\": \"integer\"}"), "2026-08-03");

        assertThat(desk.text(FILE)).doesNotContain("note").contains("        - id: [art-0]\n");
    }

    @Test
    void propertiesOfOurOwnStayUntilTheContractHasThem() throws IOException {
        desk.edit(
                FILE,
                "      properties:\n",
                "      required: [frame]\n      properties:\n        frame:\n          type: string\n"
                        + "          description: A frame.\n          x-runapi-note: from the documents\n");

        importsAgain();

        assertThat(desk.text(FILE))
                .contains("      required: [frame]\n")
                .endsWith("        frame:\n          type: string\n          description: A frame.\n"
                        + "          x-runapi-note: from the documents\n");
        assertThat(desk.out()).doesNotContain("frame");

        desk.imports(contract("asynchronous", "art-1", "\"frame\": {\"type\": \"integer\"}"), "2026-08-03");

        assertThat(desk.text(FILE))
                .contains("        frame:\n          type: integer\n          description: A frame.\n")
                .doesNotContain("x-runapi-note")
                .doesNotContain("required:\n");
        assertThat(desk.out()).contains("+ field frame");
    }

    @Test
    void operationsThatAreNoActionsStayWithTheirSchemas() throws IOException {
        desk.edit(FILE, "  pathItems:\n", """
                  pathItems:
                    gallery:
                      get:
                        operationId: gallery
                        responses:
                          "200":
                            description: All pictures.
                            content:
                              application/json:
                                schema:
                                  $ref: "#/components/schemas/Gallery"
                """);
        desk.edit(FILE, "  schemas:\n", """
                  schemas:
                    Gallery:
                      type: object
                      properties:
                        frame:
                          $ref: "#/components/schemas/Frame"
                    Frame:
                      type: object
                    Lost:
                      type: object
                """);
        desk.edit(
                "openapi.yaml",
                "paths:\n",
                "paths:\n  /v1/gallery:\n    $ref: services/art.yaml#/components/pathItems/gallery\n");

        importsAgain();

        assertThat(desk.text(FILE))
                .contains("    gallery:\n      get:\n        operationId: gallery\n")
                .contains("    Gallery:\n")
                .contains("    Frame:\n")
                .doesNotContain("Lost");
        assertThat(desk.text("openapi.yaml"))
                .contains("  /v1/gallery:\n    $ref: services/art.yaml#/components/pathItems/gallery\n");
    }

    @Test
    void responsesAndRoutesStay() throws IOException {
        desk.edit(
                FILE,
                "          \"200\":\n            $ref: \"../common.yaml#/components/responses/Created\"\n",
                "          \"201\":\n            description: Made.\n"
                        + "          \"200\":\n            description: Accepted.\n");
        desk.edit("openapi.yaml", "  /api/v1/art/paint:", "  /v2/art:");

        importsAgain();

        assertThat(desk.text(FILE))
                .contains("          \"200\":\n            description: Accepted.\n")
                .contains("          \"201\":\n            description: Made.\n");
        assertThat(desk.text("openapi.yaml"))
                .contains("  /v2/art:\n")
                .contains("  /v2/art/{id}:\n")
                .doesNotContain("/api/v1/");
    }

    @Test
    void aSynchronousActionAnswersAtOnce() throws IOException {
        desk.edit("words.yaml", "result: Images", "result: Seed");
        desk.imports(contract("synchronous", "art-1", "\"size\": {\"type\": \"integer\"}"), "2026-08-02");

        assertThat(desk.out()).contains("- art paint: now synchronous\n");
        assertThat(desk.text(FILE)).doesNotContain("x-runapi-task").contains("""
                                responses:
                                  "200":
                                    description: The answer.
                                    content:
                                      application/json:
                                        schema:
                                          $ref: "../results.yaml#/components/schemas/Seed"
                                  "202":
                                    $ref: "../common.yaml#/components/responses/Accepted"
                                  default:
                                    $ref: "../common.yaml#/components/responses/Error"
                        """);
        assertThat(desk.text("openapi.yaml")).doesNotContain("{id}");
        Map<String, String> synchronous = desk.files();

        desk.imports(
                contract("?", "art-1", "\"size\": {\"type\": \"integer\"}").replace("\"task_type\": \"?\", ", ""),
                "2026-08-02");

        assertThat(desk.files()).isEqualTo(synchronous);
    }

    @Test
    void whatIsSaidOfADeprecatedModelStays() throws IOException {
        String deprecated = "        - id: [art-1]\n          deprecated: \"2026-08-21\"\n          use: art-2\n";
        desk.edit(FILE, "        - id: [art-1]\n", deprecated);

        importsAgain();

        assertThat(desk.text(FILE)).contains(deprecated);
    }

    @Test
    void conditionsOfEarlierDescriptionsGo() throws IOException {
        desk.edit(
                FILE,
                "      type: object\n",
                "      type: object\n      if:\n        required: [size]\n      then: {}\n      else: {}\n");

        importsAgain();

        assertThat(desk.text(FILE))
                .doesNotContain("if:")
                .doesNotContain("then:")
                .doesNotContain("else:");
    }

    @Test
    void leavesNoTemporaryFiles() throws IOException {
        assertThat(Files.list(desk.folder.resolve("services"))
                        .map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder("art.yaml", "chat.yaml");
    }

    private void importsAgain() throws IOException {
        assertThat(desk.imports(
                        contract("asynchronous", "art-1", "\"size\": {\"type\": \"integer\", \"max\": 9}"),
                        "2026-08-02"))
                .as(desk.err())
                .isZero();
        Map<String, String> once = desk.files();
        desk.imports(contract("asynchronous", "art-1", "\"size\": {\"type\": \"integer\", \"max\": 9}"), "2026-08-02");
        assertThat(desk.files()).isEqualTo(once);
    }

    private static String contract(String type, String model, String fields) {
        return "{\"actions\": {\"art/paint\": {\"model\": \"Art\", \"endpoint\": \"paint\", \"task_type\": \"" + type
                + "\", \"models\": [\"" + model + "\"], \"fields_by_model\": {\"" + model
                + "\": {\"model\": {\"type\": \"string\"}, \"prompt\": {\"type\": \"string\"}, " + fields + "}}}}}";
    }
}
