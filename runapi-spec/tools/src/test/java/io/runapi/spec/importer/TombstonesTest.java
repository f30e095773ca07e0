package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service no longer has is remembered until it has it again. */
class TombstonesTest {
    private static final String WORDS = """
            fields:
              model: {words: The model's id.}
              prompt: {words: What to paint.}
              size: {words: The size.}
            services:
              art: {title: Art, words: "Art, paints.", group: image}
            actions:
              art/paint: {words: Paints., request: What Art takes to paint., result: Images}
              art/draw: {words: Draws., request: What Art takes to draw., result: Images}
              ink/draw: {words: Draws., request: What Ink takes to draw., result: Images}
            successors: {art-1: art-2, art/paint/size: prompt, art/draw: ink/draw}
            """;
    private static final String PAINT = action("art/paint", List.of("art-1", "art-2"), "prompt", "size");
    private static final String DRAW = action("art/draw", List.of("art-2"), "prompt");
    private static final String INK = action("ink/draw", List.of("ink"), "prompt");

    @TempDir
    private Path parent;

    private Desk desk;

    @BeforeEach
    void importsAll() throws IOException {
        desk = new Desk(parent, WORDS);
        desk.imports(contract(PAINT, DRAW, INK), "2026-08-01");
    }

    @Test
    void modelsAndFields() throws IOException {
        desk.imports(contract(action("art/paint", List.of("art-2"), "prompt"), DRAW, INK), "2026-08-02");

        assertThat(desk.text("services/art.yaml")).contains("""
                              x-runapi-removed:
                                - {model: art-1, "on": "2026-08-02", use: art-2}
                                - {field: size, "on": "2026-08-02", use: prompt}
                        """);
        assertThat(desk.out()).isEqualTo("""
                        - art paint: - model art-1; - field size; model: no longer required
                        6 files written.
                        """);
    }

    @Test
    void theDayStays() throws IOException {
        desk.imports(contract(action("art/paint", List.of("art-2"), "prompt"), DRAW, INK), "2026-08-02");
        desk.imports(contract(action("art/paint", List.of("art-2"), "prompt"), DRAW, INK), "2026-08-03");

        assertThat(desk.text("services/art.yaml"))
                .contains("{model: art-1, \"on\": \"2026-08-02\", use: art-2}")
                .doesNotContain("\"on\": \"2026-08-03\"");
    }

    @Test
    void whatComesBackIsNotRemembered() throws IOException {
        Map<String, String> before = desk.files();
        desk.imports(contract(action("art/paint", List.of("art-2"), "prompt")), "2026-08-02");
        desk.imports(contract(PAINT, DRAW, INK), "2026-08-01");

        Map<String, String> after = desk.files();
        assertThat(after.remove("CHANGES.md"))
                .startsWith("# Changes of the description\n\n## Description 2026-08-01\n");
        before.remove("CHANGES.md");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void actions() throws IOException {
        desk.imports(contract(PAINT, INK), "2026-08-02");

        assertThat(desk.text("services/art.yaml")).contains("""
                        x-runapi-upstream: art
                        x-runapi-removed:
                          - {service: art, action: draw, "on": "2026-08-02", use: ink/draw}
                        components:
                        """).doesNotContain("ArtDraw");
        assertThat(desk.text("openapi.yaml")).doesNotContain("art/draw");
        assertThat(desk.out()).isEqualTo("- - art draw\n6 files written.\n");
    }

    @Test
    void theModelsOfAnActionAreRememberedByItsSuccessor() throws IOException {
        String draw = DRAW.replace("art-2", "art-3");
        desk.imports(contract(PAINT, draw, INK), "2026-08-01");

        desk.imports(contract(PAINT, INK), "2026-08-02");

        String file = desk.text("services/ink.yaml");
        assertThat(file).contains("""
                              x-runapi-removed:
                                - {model: art-3, service: art, action: draw, "on": "2026-08-02"}
                        """);
        desk.imports(contract(PAINT, INK), "2026-08-02");
        assertThat(desk.text("services/ink.yaml")).isEqualTo(file);

        desk.imports(contract(PAINT, draw, INK), "2026-08-03");
        assertThat(desk.text("services/ink.yaml")).doesNotContain("x-runapi-removed");
    }

    @Test
    void aServiceKeepsOnlyThat() throws IOException {
        desk.imports(contract(PAINT, DRAW), "2026-08-02");

        assertThat(desk.text("services/ink.yaml")).isEqualTo("""
                        openapi: 3.1.0
                        info:
                          title: Ink
                          version: "2026-08-02"
                        x-runapi-upstream: ink
                        x-runapi-removed:
                          - {service: ink, action: draw, "on": "2026-08-02"}
                        """);
        assertThat(desk.text("openapi.yaml")).doesNotContain("ink");
        assertThat(desk.out()).isEqualTo("- - service ink\n- - ink draw\n6 files written.\n");
        Map<String, String> once = desk.files();

        desk.imports(contract(PAINT, DRAW), "2026-08-02");

        assertThat(desk.files()).isEqualTo(once);
    }

    private static String contract(String... actions) {
        return "{\"actions\": {" + String.join(", ", actions) + "}}";
    }

    private static String action(String key, List<String> models, String... fields) {
        String each = List.of(fields).stream()
                .map(field -> ", \"" + field + "\": {\"type\": \"string\"}")
                .collect(Collectors.joining());
        String service = key.startsWith("art") ? "Art" : "Ink";
        return "\"" + key + "\": {\"model\": \"" + service + "\", \"endpoint\": \"" + key.substring(4)
                + "\", \"task_type\": \"asynchronous\", \"models\": ["
                + models.stream().map(model -> "\"" + model + "\"").collect(Collectors.joining(", "))
                + "], \"fields_by_model\": {"
                + models.stream()
                        .map(model -> "\"" + model + "\": {\"model\": {\"type\": \"string\"}" + each + "}")
                        .collect(Collectors.joining(", "))
                + "}}";
    }
}
