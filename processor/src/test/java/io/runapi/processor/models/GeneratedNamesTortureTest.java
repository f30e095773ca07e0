package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Odd names, deprecated members and odd texts in requests, answers and tools: what is written compiles in silence. */
final class GeneratedNamesTortureTest {
    private static final String FIXED = "@Fixed(param = \"aspect_ratio\", value = \"16:9\") @RunApiModel(\"runway\")\n";

    private static void silent(String... sources) {
        assertThat(UserCode.problems(sources)).isEmpty();
    }

    @Test
    void accessorsOfTheNamesThatGeneratedClassesUse() {
        silent("class Прицеп {\n" + FIXED + """
                interface Größe {
                    @Param("prompt") String NAMES();
                    @Param("duration_seconds") int in();
                    @Param("output_resolution") String out();
                    @Param("first_frame_image_url") @Nullable URI value();
                }
                """ + FIXED + """
                interface Shot {
                    @Param("prompt") String source();
                    @Param("duration_seconds") int PropertyNames();
                    @Param("output_resolution") String runway();
                    @Param("first_frame_image_url") @Nullable URI shot();
                }
                enum Kind {
                    A;
                """ + FIXED + """
                    interface Clip {
                        @Param("prompt") String options();
                        @Param("duration_seconds") int request();
                        @Param("output_resolution") String finished();
                        @Param("first_frame_image_url") @Nullable URI INSTANCE();
                    }
                }
                record Value(int a) {
                """ + FIXED + """
                    interface Clip {
                        @Param("prompt") String property();
                        @Param("duration_seconds") int 日本();
                        @Param("output_resolution") String build();
                        @Param("first_frame_image_url") @Nullable URI create();
                    }
                }
                }
                """);
    }

    @Test
    void componentsOfTheNamesThatCodecsUse() {
        silent("""
                class Holder {
                    @RunApiModel("claude-opus-4.8")
                    interface Odd {
                        @Prompt("{a}")
                        Names go(String a);

                        @Prompt("{a}")
                        List<Größe> many(String a);
                    }
                    record Names(
                            String in, int out, Other value, List<String> property, String INSTANCE, String NAMES,
                            Optional<String> given, String Components, String PropertyNames, String JsonCodecs) {}
                    record Other(String name, String type, String _key, int $, long $class, String this_, String e) {}
                    record Größe(String größe, int 日本, Ärger ärger) {}
                    enum Ärger {
                        GROẞ,
                        小 {
                            @Override
                            public String toString() {
                                return "small";
                            }
                        }
                    }
                }
                """);
    }

    @Test
    void parametersOfTheNamesThatToolSetsUse() {
        silent("""
                class Выбор {
                    @Tool(value = "a", name = "a")
                    String größe(
                            String name, int arguments, String given, String result, String told, List<String> TOOLS,
                            boolean this_, String value, String in, String out, String property, String NAMES,
                            String INSTANCE, String выбор) {
                        return "";
                    }

                    @Tool("b")
                    int call(String 日本, String call, String tools) {
                        return 1;
                    }

                    @Tool("c")
                    String tools(String выбор) {
                        return "";
                    }

                    @Tool("d")
                    void toString(String a) {}

                    @Tool("e")
                    int tool_json(String toolJson) {
                        return 1;
                    }

                    @Tool("f")
                    int toolJson(String _a, String $b) {
                        return 1;
                    }
                }
                """);
    }

    @Test
    void sixtyToolsAndSixtyParameters() {
        String tools = IntStream.range(0, 60)
                .mapToObj("    @Tool(\"one\") void t%d() {}\n"::formatted)
                .collect(Collectors.joining());
        String parameters =
                IntStream.range(0, 60).mapToObj("@Nullable Long p%d"::formatted).collect(Collectors.joining(", "));
        silent("class Many {\n" + tools + "    @Tool(\"all\") void all(" + parameters + ") {}\n}\n");
    }

    @Test
    void textsOfEveryKind() {
        silent("""
                class Sky {
                    static final String T = "x${y}{z}%s";

                    @Tool("$ $L $T %s {} \\u0041 \\\\u0041 \\\\ \\"\\"\\" \\t 🚀 \\r\\n end " + Sky.T + Other.T)
                    Sun a(@Description(\"""
                            block \\\""" \\\\ $S
                            more 🚀 */
                            \""") int b, @Description(Other.T) String c) {
                        return Sun.UP;
                    }

                    enum Sun {
                        @Description("\\"\\"\\"")
                        UP,
                        @Description("a\\nb")
                        DOWN
                    }
                }
                """, "class Other { static final String T = \"*/ \\\\ \\\" \\u2028\"; }\n");
    }

    @Test
    void deprecatedMembersOfParentsAndRecords() {
        silent(FIXED + """
                interface Shot extends Parent {
                    int durationSeconds();
                    String outputResolution();
                }
                """, """
                interface Parent {
                    @Deprecated
                    String prompt();
                }
                """);
        silent("""
                @RunApiModel("claude-opus-4.8")
                interface Odd {
                    @Prompt("{a}")
                    Answer go(String a);

                    record Answer(String name, String old) {
                        @Deprecated
                        public String old() {
                            return old;
                        }
                    }
                }
                """);
    }

    @Test
    void handWrittenClassesOfGeneratedNames() {
        String sky = "class Sky {\n    @Tool(\"a\")\n    void a(int b) {}\n}\n";
        assertThat(UserCode.problems(sky, "class SkyToolSetJson {}\n")).isEqualTo("""
                Sky.java:1: error: [RUNAPI-002] SkyToolSetJson cannot be written: there is a class of that name already
                    rename it, or Sky, which it is made from
                  at class Sky {""");
    }
}
