package io.runapi.spec.catalog;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A description of one service with two models, in which everything occurs that the page has to cope with. */
final class Described {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Studio, version: "2026-08-21"}
            x-runapi-removed:
              - {service: studio, action: draw, on: "2026-08-07", use: paint}
            tags:
              - name: studio_2
                description: Studio 2, songs & <b>more</b>.
                x-runapi-group: music
            paths:
              /api/v1/studio_2/sing:
                post:
                  operationId: studioSing
                  tags: [studio_2]
                  summary: Sings "anything" </script><script>alert(1)</script>.
                  x-runapi-action: sing
                  x-runapi-method: sing
                  x-runapi-task: Songs
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/SingRequest"}
              /api/v1/studio_2/sing/{id}:
                get:
                  operationId: studioSingTask
                  tags: [studio_2]
                  x-runapi-task-status: true
              /api/v1/studio_2/voices:
                get:
                  operationId: voices
                  tags: [studio_2]
                  summary: Lists the voices.
                  x-runapi-method: voices
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Songs"}
            components:
              schemas:
                Songs:
                  type: object
                  description: The songs.
                  properties:
                    songs: {type: array, items: {type: string, format: uri}, description: Where they are.}
                SingModel: {type: string, enum: [alto-1, bass-2], x-enum-varnames: [ALTO_1, BASS_2]}
                Mode: {type: string, enum: [auto, exact, none]}
                SingRequest:
                  type: object
                  required: [model, mode]
                  x-runapi-models:
                    - id: [alto-1]
                      fields:
                        - {field: prompt, lengthAtMost: 12}
                      without: [seconds]
                    - id: [bass-2]
                      note: deep
                  x-runapi-rules:
                    - {when: ["mode=auto"], require: [prompt], forbid: [lyrics]}
                    - {when: ["model=bass-2"], forbid: [style]}
                    - {when: ["model=bass-2", "mode=auto"], narrow: [{field: seconds, to: ["20"]}], require: [seconds]}
                  x-runapi-removed:
                    - {model: tenor-0, on: "2026-08-07", use: alto-1}
                  properties:
                    model: {type: string, enum: [alto-1, bass-2], x-runapi-type: SingModel, x-runapi-model: true}
                    mode: {type: string, enum: [auto, exact, none], x-runapi-type: Mode, description: How.}
                    prompt: {type: string, maxLength: 5000, description: What about.}
                    lyrics: {type: string, description: The words.}
                    style: {type: string, description: The style.}
                    seconds: {type: integer, minimum: 10, maximum: 60, default: 30, description: How long.}
            """;

    private Described() {}

    static JsonNode document() {
        return YAMLMapper.builder().build().readTree(DOCUMENT);
    }

    static Catalog catalog() {
        return new DescriptionReader(document()).read();
    }

    static Action action(String name) {
        return catalog().actions().stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
