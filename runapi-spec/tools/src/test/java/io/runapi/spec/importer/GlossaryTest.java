package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the glossary says besides words, and what is written where it says nothing. */
class GlossaryTest {
    private static final String CONTRACT = """
            {"actions": {
              "talk/say": {"model": "Talk", "endpoint": "say", "task_type": "asynchronous", "models": [],
                "fields_by_model": {"_": {"text": {"type": "string"}, "who": {"type": "array", "items": {
                  "type": "object", "properties": {"name": {"type": "string", "enum": ["Al", "Bo"]}}}}}}},
              "talk/get-voice": {"model": "Talk", "endpoint": "get_voice", "task_type": "synchronous", "models": [],
                "fields_by_model": {"_": {"voice_id": {"type": "string", "required": true}, "detail": {"type": "boolean"}}}},
              "talk/write": {"model": "Talk", "endpoint": "write_down", "task_type": "synchronous", "models": [],
                "fields_by_model": {"_": {"file": {"type": "string", "required": true},
                  "model": {"type": "string", "enum": ["w-1", "w-2"]}}}}}}
            """;

    @TempDir
    private Path parent;

    @Test
    void whereItSaysNothingNeutralWordsStandAndAreReported() throws IOException {
        Desk desk = new Desk(parent, "fields: {}\n");
        assertThat(desk.imports(CONTRACT, "2026-08-21")).isZero();

        assertThat(desk.err()).isEqualTo("""
                        needs words: request talk/say (talk)
                        needs words: field text (talk/say)
                        needs words: field name (talk/say)
                        needs words: field who (talk/say)
                        needs words: action talk/say (talk)
                        needs words: result talk/say (talk)
                        needs words: request talk/get_voice (talk)
                        needs words: field voice_id (talk/get_voice)
                        needs words: field detail (talk/get_voice)
                        needs words: action talk/get_voice (talk)
                        needs words: result talk/get_voice (talk)
                        needs words: request talk/write_down (talk)
                        needs words: field file (talk/write_down)
                        needs words: action talk/write_down (talk)
                        needs words: result talk/write_down (talk)
                        """);
        assertThat(desk.text("services/talk.yaml"))
                .contains("summary: Calls say.\n")
                .contains("description: What Talk takes for say.\n")
                .contains("description: The contract's text.\n")
                .contains("x-runapi-task: TalkSayResult\n")
                .contains("    TalkSayResult:\n      type: object\n      description: What the service answers.\n")
                .contains("    TalkWho:\n")
                .contains("          x-runapi-type: TalkName\n");
    }

    @Test
    void wordsThatComeLaterTakeThePlaceOfNeutralOnes() throws IOException {
        Desk desk = new Desk(parent, "fields: {}\n");
        desk.imports(CONTRACT, "2026-08-21");
        desk.edit("words.yaml", "fields: {}\n", """
                fields:
                  text: {words: What to say.}
                actions:
                  talk/say: {words: Says it., request: What is needed to say it., result: Seed}
                """);

        desk.imports(CONTRACT, "2026-08-21");

        assertThat(desk.text("services/talk.yaml"))
                .contains("summary: Says it.\n")
                .contains("description: What is needed to say it.\n")
                .contains("description: What to say.\n")
                .contains("x-runapi-task: Seed\n")
                .contains("$ref: \"../results.yaml#/components/schemas/Seed\"\n")
                .doesNotContain("TalkSayResult");
    }

    @Test
    void wordsOfAFormerGlossaryAreSaidAnew() throws IOException {
        Desk desk = new Desk(parent, "fields: {text: {words: Old words.}, who: {words: Who.}}\n");
        desk.imports(CONTRACT, "2026-08-21");
        desk.edit("services/talk.yaml", "description: Who.", "description: Whoever.");
        String former = Files.writeString(parent.resolve("former.yaml"), desk.text("words.yaml"))
                .toString();
        desk.edit("words.yaml", "Old words.", "New words.");

        desk.imports(CONTRACT, "2026-08-21");
        assertThat(desk.text("services/talk.yaml")).contains("description: Old words.\n");
        desk.imports(CONTRACT, "2026-08-21", former);

        assertThat(desk.text("services/talk.yaml"))
                .contains("description: New words.\n", "description: Whoever.\n")
                .doesNotContain("Old words");
    }

    @Test
    void oddRoutes() throws IOException {
        Desk desk = new Desk(parent, """
                fields:
                  voice_id: {words: The voice's id.}
                  detail: {words: Whether to tell more.}
                  file: {words: What to write down., format: binary}
                actions:
                  talk/get_voice: {result: Seed, method: get, path: "/api/v1/talk/voices/{voice_id}"}
                  talk/write_down: {result: Seed, path: /v1/writing, content: multipart/form-data}
                """);
        desk.imports(CONTRACT, "2026-08-21");

        assertThat(desk.text("openapi.yaml")).contains("""
                          /api/v1/talk/voices/{voice_id}:
                            $ref: services/talk.yaml#/components/pathItems/getVoice
                          /v1/writing:
                            $ref: services/talk.yaml#/components/pathItems/writeDown
                        """);
        assertThat(desk.text("services/talk.yaml"))
                .contains("""
                            getVoice:
                              get:
                                operationId: talkGetVoice
                                tags: [talk]
                                summary: Calls get_voice.
                                x-runapi-action: get_voice
                                x-runapi-method: getVoice
                                x-runapi-request: TalkGetVoiceRequest
                                parameters:
                                  - name: voice_id
                                    in: path
                                    required: true
                                    description: The voice's id.
                                    schema:
                                      type: string
                                  - name: detail
                                    in: query
                                    description: Whether to tell more.
                                    schema:
                                      type: boolean
                                responses:
                        """)
                .contains("""
                                x-runapi-action: write_down
                                x-runapi-upstream: write
                                x-runapi-method: writeDown
                                x-runapi-request: TalkWriteDownRequest
                                parameters:
                                  - $ref: "../common.yaml#/components/parameters/IdempotencyKey"
                                  - $ref: "../common.yaml#/components/parameters/ClientRequestId"
                                requestBody:
                                  required: true
                                  content:
                                    multipart/form-data:
                                      schema:
                                        $ref: "#/components/schemas/TalkWriteDownRequest"
                        """)
                .contains("        file:\n          type: string\n          format: binary\n");
    }

    @Test
    void idsThatAreListedAsValuesAreModels() throws IOException {
        Desk desk = new Desk(parent, "fields: {}\n");
        desk.imports(CONTRACT, "2026-08-21");

        assertThat(desk.text("services/talk.yaml"))
                .contains("      x-runapi-models:\n        - id: [w-1, w-2]\n      properties:\n")
                .contains("          enum: [w-1, w-2]\n          x-runapi-type: TalkWriteDownModel\n");
    }
}
