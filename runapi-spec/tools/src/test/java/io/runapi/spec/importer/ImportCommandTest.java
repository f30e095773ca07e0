package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String WORDS = """
            fields:
              model: {words: The model's id.}
              prompt: {words: What to paint.}
              shape: {words: The shape., type: Shape}
              mode: {words: How to work., type: service}
              size: {words: The size in pixels.}
              image_url: {words: The picture.}
              strokes:
                words: The strokes.
                item: Stroke
                fields:
                  color: {words: The colour.}
                  width: {words: The width.}
              tags: {words: Words for it., items: {type: string}}
              callback_url: {words: Where to call.}
            types:
              Shape: {words: A shape., names: {"1:1": SQUARE, "2:1": WIDE}}
            services:
              art_2: {title: Art Two, words: "Art Two, paints.", group: image}
            actions:
              art_2/paint: {words: Paints., request: What Art Two takes to paint., result: Images}
            """;
    private static final String CONTRACT = """
            {"actions": {"art-2/paint": {
              "model": "Art 2", "endpoint": "paint", "task_type": "asynchronous", "models": ["art-1", "art-1-pro", "art-2"],
              "fields_by_model": {
                "art-1": {
                  "callback_url": {"type": "string"}, "model": {"type": "string", "required": true},
                  "shape": {"type": "string", "enum": ["2:1", "1:1"]},
                  "prompt": {"type": "string", "required": true, "length": true, "min": 1, "max": 100}},
                "art-1-pro": {
                  "callback_url": {"type": "string"}, "model": {"type": "string", "required": true},
                  "shape": {"type": "string", "enum": ["2:1", "1:1"]},
                  "prompt": {"type": "string", "required": true, "length": true, "min": 1, "max": 100}},
                "art-2": {
                  "model": {"type": "string", "required": true}, "mode": {"type": "string", "enum": ["fast", "A#"], "default": "fast"},
                  "shape": {"type": "string", "enum": ["1:1", "round"], "required": true, "default": "1:1"},
                  "size": {"type": "integer", "min": 1, "max": 4294967295}, "image_url": {"type": "string"},
                  "strokes": {"type": "array", "max_items": 9, "items": {"type": "object", "properties": {
                    "width": {"type": "number", "min": 0}, "color": {"type": "string", "required": true}}}},
                  "tags": {"type": "array"},
                  "prompt": {"type": "string", "required": true, "length": true, "max": 50}}},
              "rules": [
                {"when": {"model": "art-1"}, "forbidden": ["size", "frame"]},
                {"when": {"mode": "fast", "image_url": {"present": false}}, "required": ["size"], "enum": {"shape": ["1:1"]}}
              ]}}}
            """;

    @TempDir
    private Path parent;

    private Desk desk;

    @BeforeEach
    void writesDescription() throws IOException {
        desk = new Desk(parent, WORDS);
    }

    @Test
    void writesTheFileOfAService() throws IOException {
        assertThat(desk.imports(CONTRACT, "2026-08-21")).isZero();

        assertThat(desk.text("services/art_2.yaml")).isEqualTo("""
                        openapi: 3.1.0
                        info:
                          title: Art Two
                          version: "2026-08-21"
                        x-runapi-upstream: art-2
                        components:
                          pathItems:
                            paint:
                              post:
                                operationId: art2Paint
                                tags: [art_2]
                                summary: Paints.
                                x-runapi-action: paint
                                x-runapi-method: paint
                                x-runapi-task: Images
                                parameters:
                                  - $ref: "../common.yaml#/components/parameters/IdempotencyKey"
                                  - $ref: "../common.yaml#/components/parameters/ClientRequestId"
                                requestBody:
                                  required: true
                                  content:
                                    application/json:
                                      schema:
                                        $ref: "#/components/schemas/Art2PaintRequest"
                                responses:
                                  "200":
                                    $ref: "../common.yaml#/components/responses/Created"
                                  default:
                                    $ref: "../common.yaml#/components/responses/Error"
                            paintTask:
                              get:
                                operationId: art2PaintTask
                                tags: [art_2]
                                summary: Tells where the task stands.
                                x-runapi-task-status: true
                                parameters:
                                  - $ref: "../common.yaml#/components/parameters/TaskId"
                                responses:
                                  "200":
                                    $ref: "../results.yaml#/components/responses/ImagesTask"
                                  default:
                                    $ref: "../common.yaml#/components/responses/Error"
                          schemas:
                            Art2PaintModel:
                              type: string
                              description: The models of Art Two's paint.
                              enum: [art-1, art-1-pro, art-2]
                            Art2PaintRequest:
                              type: object
                              description: What Art Two takes to paint.
                              required: [model, prompt]
                              x-runapi-model-as-text: true
                              x-runapi-models:
                                - id: [art-1]
                                  fields:
                                    - {field: prompt, needed: true, lengthAtLeast: 1, lengthAtMost: 100}
                                    - {field: shape, accepts: ["2:1", "1:1"]}
                                  without: [mode, size, image_url, strokes, tags, frame]
                                - id: [art-1-pro]
                                  fields:
                                    - {field: prompt, needed: true, lengthAtLeast: 1, lengthAtMost: 100}
                                    - {field: shape, accepts: ["2:1", "1:1"]}
                                  without: [mode, size, image_url, strokes, tags]
                                - id: [art-2]
                                  fields:
                                    - {field: prompt, needed: true, lengthAtMost: 50}
                                    - {field: shape, needed: true, accepts: ["1:1", round], byDefault: "1:1"}
                                  without: [callback_url]
                              x-runapi-rules:
                                - {when: [mode=fast], whenAbsent: [image_url], require: [size], narrow: [{field: shape, to: ["1:1"]}]}
                              properties:
                                model:
                                  type: string
                                  description: The model's id.
                                  enum: [art-1, art-1-pro, art-2]
                                  x-runapi-type: Art2PaintModel
                                  x-runapi-model: true
                                prompt:
                                  type: string
                                  description: What to paint.
                                  maxLength: 100
                                shape:
                                  type: string
                                  description: The shape.
                                  enum: ["2:1", "1:1", round]
                                  x-runapi-type: Shape
                                mode:
                                  type: string
                                  description: How to work.
                                  default: fast
                                  enum: [fast, "A#"]
                                  x-runapi-type: Art2Mode
                                size:
                                  type: integer
                                  format: int64
                                  description: The size in pixels.
                                  minimum: 1
                                  maximum: 4294967295
                                image_url:
                                  type: string
                                  format: uri
                                  description: The picture.
                                strokes:
                                  type: array
                                  description: The strokes.
                                  maxItems: 9
                                  items:
                                    $ref: "#/components/schemas/Art2Stroke"
                                tags:
                                  type: array
                                  description: Words for it.
                                  items:
                                    type: string
                                callback_url:
                                  type: string
                                  format: uri
                                  description: Where to call.
                            Art2Stroke:
                              type: object
                              description: One of strokes.
                              required: [color]
                              properties:
                                color:
                                  type: string
                                  description: The colour.
                                width:
                                  type: number
                                  description: The width.
                                  minimum: 0
                            Art2Mode:
                              type: string
                              description: How to work.
                              enum: ["A#", fast]
                              x-enum-varnames: [A_SHARP, FAST]
                        """);
    }

    @Test
    void writesOnlyItsOwnPartsOfTheSharedFiles() throws IOException {
        desk.imports(CONTRACT, "2026-08-21");

        assertThat(desk.text("openapi.yaml")).isEqualTo("""
                        openapi: 3.1.0
                        # Written by hand.
                        info:
                          title: All
                          version: "2026-08-21"
                        tags:
                          - name: chat
                            description: Chat.
                          - name: art_2
                            description: Art Two, paints.
                            x-runapi-group: image
                        paths:
                          /v1/chat:
                            $ref: services/chat.yaml#/components/pathItems/chat
                          /api/v1/art_2/paint:
                            $ref: services/art_2.yaml#/components/pathItems/paint
                          /api/v1/art_2/paint/{id}:
                            $ref: services/art_2.yaml#/components/pathItems/paintTask
                        components:
                          securitySchemes: {}
                        """);
        assertThat(desk.text("common.yaml")).isEqualTo("""
                        openapi: 3.1.0
                        info:
                          title: What is shared
                          version: "2026-08-21"
                        components:
                          schemas:
                            # Of people.
                            Shape:
                              type: string
                              description: The shape, as people know it.
                              enum: ["1:1", "2:1", round]
                              x-enum-varnames: [SQUARE, WIDE, ROUND]
                            CreatedTask:
                              type: object
                              description: The answer to a call that creates a task.
                        """);
        assertThat(desk.text("services/chat.yaml")).contains("2026-01-01");
    }

    @Test
    void tellsWhatChanged() throws IOException {
        desk.imports(CONTRACT, "2026-08-21");

        assertThat(desk.out()).isEqualTo("""
                        - + service art_2
                        - + art_2 paint: art-1, art-1-pro, art-2
                        5 files written.
                        """);
        assertThat(desk.err()).isEqualTo("""
                        warning: contract.json: actions["art-2/paint"].rules[0].forbidden: forbids frame, which no model of the action declares
                            accepted: it; the field is refused
                        """);
        assertThat(desk.changes()).isEqualTo("""
                        # Changes of the description

                        ## Description 2026-08-21

                        - + service art_2
                        - + art_2 paint: art-1, art-1-pro, art-2
                        """);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        desk.imports(CONTRACT, "2026-08-21");
        Map<String, String> once = desk.files();

        assertThat(desk.imports(CONTRACT, "2026-08-21")).isZero();

        assertThat(desk.files()).isEqualTo(once);
        assertThat(desk.out()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void aLaterDateIsNoChangeOfTheDescription() throws IOException {
        desk.imports(CONTRACT, "2026-08-21");
        String changes = desk.changes();

        desk.imports(CONTRACT, "2026-09-01");

        assertThat(desk.changes()).isEqualTo(changes);
        assertThat(desk.text("services/art_2.yaml")).contains("version: \"2026-09-01\"");
    }

    @Test
    void writesNothingOfAContractThatItDoesNotUnderstand() throws IOException {
        desk.imports(CONTRACT, "2026-08-21");
        Map<String, String> before = desk.files();

        int status = desk.imports(CONTRACT.replace("\"max\": 50", "\"max\": 0.5"), "2026-09-01");

        assertThat(status).isEqualTo(1);
        assertThat(desk.files()).isEqualTo(before);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).isEqualTo("""
                        contract.json: actions["art-2/paint"].fields_by_model["art-2"].prompt.max: is 0.5
                            accepted: a whole number
                        1 problem; nothing was written.
                        """);
    }

    @Test
    void writesNothingIntoADescriptionThatIsNoYaml() throws IOException {
        desk.edit("openapi.yaml", "tags:", "tags: [");
        Map<String, String> before = desk.files();

        assertThat(desk.imports(CONTRACT, "2026-08-21")).isEqualTo(1);

        assertThat(desk.files()).isEqualTo(before);
        assertThat(desk.err())
                .startsWith("openapi.yaml: while parsing a flow node in reader, line 7")
                .endsWith("Nothing was written.\n");
    }

    @Test
    void asksForItsArguments() throws IOException {
        assertThat(desk.imports(CONTRACT, "21 August")).isEqualTo(1);
        assertThat(desk.err()).isEqualTo("""
                        Nothing was imported: there has to be a contract and its date.
                            accepted: -Dcontract=FILE -Ddate=YYYY-MM-DD
                        """);
    }
}
