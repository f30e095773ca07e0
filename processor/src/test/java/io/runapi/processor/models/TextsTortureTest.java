package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are hard to print, and texts that are written elsewhere. */
final class TextsTortureTest {
    @Test
    void everyCharacterComesThrough() {
        String client = UserCode.client("Explainer", """
                @RunApiModel("claude-opus-4.8")
                interface Explainer {
                    @SystemPrompt(\"""
                            Multi "quoted" \\
                            line\\tTab
                              indented {{json}} $ %s %d $L \\u0000 🎬 }}{{ \\s
                            \""")
                    @Prompt("{a}{b}{{}}$L$$%s\\0\\u2028🎬{c}'\\"\\\\ ${a} //*/ \\\\u0041")
                    String odd(String a, int b, char c);

                    @Prompt("half \\ud83c a character")
                    String half();

                    @Prompt("{{}}")
                    String braces();

                    @Prompt("{a}{b}")
                    String numbers(int a, long b);
                }
                """);
        assertThat(client)
                .contains("""
                        .system("Multi \\"quoted\\" line\\tTab\\n"
                                + "  indented {json} $ %s %d $L \\u0000 🎬 }{  \\n")
                        .user(a + b + "{}$L$$%s\\u0000\\u2028🎬" + c + "'\\"\\\\ $" + a + " //*/ \\\\u0041")
                """.indent(0)
                        .replace("\n        ", "\n                ")
                        .stripLeading())
                .contains(".user(\"half \\ud83c a character\")", ".user(\"{}\")", ".user(\"\" + a + b)");
    }

    @Test
    void aLongPrompt() {
        String prompt = "{name}, how do you do?\\n".repeat(200) + "And so on.\\n".repeat(4000);
        assertThat(UserCode.client("Explainer", """
                @RunApiModel("claude-opus-4.8")
                interface Explainer {
                    @Prompt("%s")
                    String explain(String name);
                }
                """.formatted(prompt)))
                .contains("name + \", how do you do?\\n\" + name", "+ \"And so on.\\n\"\n");
    }

    @Test
    void constantsOfOtherFiles() {
        String names = """
                final class Names {
                    static final String MODEL = "run" + "way";
                    static final int SECONDS = 3 + 4;
                    static final String FIELD = "duration_" + "seconds";

                    static final class Texts {
                        static final String PROMPT = \"""
                                A drone shot over {place}
                                \""";
                    }
                }
                """;
        assertThat(UserCode.problems("""
                @RunApiModel(Names.MODEL)
                @Fixed(param = "output_resolution", value = 1080 + "p")
                interface Trailer {
                    @Prompt(Names.Texts.PROMPT)
                    @Fixed(param = Names.FIELD, value = "" + Names.SECONDS)
                    Videos shoot(String plac, AspectRatio aspectRatio);
                }
                """, names)).isEqualTo("""
                Trailer.java:4: error: [RUNAPI-107] {place} names no parameter of shoot
                    did you mean plac?
                  at .PROMPT)
                Trailer.java:5: error: [RUNAPI-104] duration_seconds = 7 is not accepted by runway text_to_video
                    accepted: 5, 10
                  at + Names.SECONDS)""");
    }

    @Test
    void bracesThatDoNotMatch() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                interface Explainer {
                    @Prompt("}")
                    String closed();

                    @Prompt("🎬🎬{")
                    String opened();

                    @Prompt("{}")
                    String empty();

                    @Prompt("{ a }")
                    String spaced(String a);

                    @Prompt("{a{b}}")
                    String nested(String a);

                    @Prompt("{class}")
                    String keyword(String clas);
                }
                """)).isEqualTo("""
                Explainer.java:3: error: [RUNAPI-108] '}' at character 1 closes nothing
                    {name} is a parameter; write {{ and }} for braces
                  at "}")
                Explainer.java:6: error: [RUNAPI-108] '{' at character 3 is never closed
                    {name} is a parameter; write {{ and }} for braces
                  at "🎬🎬{")
                Explainer.java:9: error: [RUNAPI-108] '{}' at character 1 names no parameter
                    {name} is a parameter; write {{ and }} for braces
                  at "{}")
                Explainer.java:12: error: [RUNAPI-108] '{ a }' at character 1 names no parameter
                    {name} is a parameter; write {{ and }} for braces
                  at "{ a }")
                Explainer.java:15: error: [RUNAPI-108] '{' at character 1 is never closed
                    {name} is a parameter; write {{ and }} for braces
                  at "{a{b}}")
                Explainer.java:15: error: [RUNAPI-108] '}' at character 6 closes nothing
                    {name} is a parameter; write {{ and }} for braces
                  at "{a{b}}")
                Explainer.java:18: error: [RUNAPI-107] {class} names no parameter of keyword
                    did you mean clas?
                  at "{class}")""");
    }
}
