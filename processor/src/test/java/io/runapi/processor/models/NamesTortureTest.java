package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names that get into each other's way, and names that Java has for itself. */
final class NamesTortureTest {
    private static final String DOOR = """
            @io.runapi.declaration.Catalog(version = "1")
            public final class OddDoor {
                public OddService odd() {
                    throw new UnsupportedOperationException();
                }
            }
            """;
    private static final String SERVICE = """
            @io.runapi.declaration.Service("odd")
            public interface OddService {
                @io.runapi.declaration.Operation(path = "/odd", action = "go")
                OddAnswer go(OddRequest request, RequestOptions options);

                default OddAnswer go(OddRequest request) {
                    return go(request, RequestOptions.defaults());
                }
            }
            """;
    private static final String ANSWER = "@io.runapi.declaration.Schema public record OddAnswer() {}\n";

    private static String request(String components) {
        return "@io.runapi.declaration.Schema\npublic record OddRequest("
                + components.replace("@Property", "@io.runapi.declaration.Property")
                + ") {\n    static OddRequestBuilder builder(String propertyClass) {\n"
                + "        return new OddRequestBuilder(propertyClass);\n    }\n}\n";
    }

    @Test
    void keywordsOnTheWire() {
        String request = request("""
                @Property(value = "class", required = true) String propertyClass,
                @Property("default") @Nullable String _default,
                @Property("_") @Nullable String u,
                @Property("3d") @Nullable Boolean _3d,
                @Property("größe") @Nullable Integer größe,
                @Property("a-b.c") @Nullable String aBC,
                @Property("build") @Nullable String build""");
        String client = UserCode.client("Odd", """
                @RunApiModel(service = "odd", api = OddDoor.class)
                @Fixed(param = "_", value = "u")
                @Fixed(param = "default", value = "d")
                interface Odd {
                    OddAnswer go(
                            @Param("class") String kind,
                            int größe,
                            @Param("3d") boolean deep,
                            @Param("a-b.c") String abc,
                            String build);

                    OddAnswer direct(String propertyClass, @Nullable Boolean _3d);
                }
                """, DOOR, SERVICE, ANSWER, request);
        assertThat(client).contains("""
                        OddRequest request = OddRequest.builder(kind)
                                ._default("d")
                                .u("u")
                                ._3d(deep)
                                .größe(größe)
                                .aBC(abc)
                                .build(build)
                                .build();
                """, """
                        OddRequest request = OddRequest.builder(propertyClass)
                                ._default("d")
                                .u("u")
                                ._3d(_3d)
                                .build();
                """);
    }

    @Test
    void sixtyParameters() {
        String components = IntStream.range(0, 60)
                .mapToObj(i -> "@Property(\"p_%1$d\") @Nullable String p%1$d".formatted(i))
                .collect(Collectors.joining(",\n"));
        String parameters = IntStream.range(0, 60).mapToObj(i -> "String p" + i).collect(Collectors.joining(", "));
        String client = UserCode.client(
                "Odd",
                "@RunApiModel(service = \"odd\", api = OddDoor.class)\ninterface Odd {\n    OddAnswer go(String"
                        + " propertyClass, " + parameters + ");\n}\n",
                DOOR,
                SERVICE,
                ANSWER,
                request("@Property(value = \"class\", required = true) String propertyClass,\n" + components));
        assertThat(client).contains("            String p0,\n", "                .p59(p59)\n");
    }

    @Test
    void unicode() {
        String client = UserCode.client("Прицеп", """
                @RunApiModel("runway")
                @Fixed(param = "duration_seconds", value = "5")
                @Fixed(param = "output_resolution", value = "1080p")
                interface Прицеп {
                    @Prompt("Über {größe} und {日本} für {$a} {_b}")
                    Videos stößt(String größe, String 日本, String $a, String _b, AspectRatio aspectRatio);
                }
                """);
        assertThat(client)
                .contains("final class ПрицепClient implements Прицеп {", "\"Über \" + größe + \" und \" + 日本");
    }

    @Test
    void parametersOfTheNamesThatTheClientUses() {
        String client = UserCode.client("Reviewer", """
                @RunApiModel("claude-opus-4.8")
                interface Reviewer {
                    @Prompt("{request}{request_}{chat}{runapi}{this_}")
                    String review(
                            String request,
                            String request_,
                            String chat,
                            String runapi,
                            String this_,
                            RequestOptions options);

                    @SystemPrompt("{model}")
                    @Prompt("{builder}")
                    ChatStream stream(String model, String builder);
                }
                """);
        assertThat(client)
                .contains(
                        "ChatCompletionRequest request__ = ", "return this.chat.complete(request__, options).text();");
    }

    @Test
    void nestedInterfacesOfEveryKindOfType() {
        String outer = """
                class Outer {
                    @RunApiModel("whisper")
                    public interface Open {
                        Transcript listen(URI audioUrl);
                    }

                    protected static class Middle {
                        @RunApiModel("whisper")
                        protected interface Deep {
                            Transcript listen(URI audioUrl);
                        }
                    }

                    record Value(String text) {
                        @RunApiModel("whisper")
                        interface OfRecord {
                            Transcript listen(URI audioUrl);
                        }
                    }

                    @interface Note {
                        @RunApiModel("whisper")
                        interface OfAnnotation {
                            Transcript listen(URI audioUrl);
                        }
                    }
                }
                """;
        assertThat(UserCode.client("Outer_Open", outer))
                .contains("public final class Outer_OpenClient implements Outer.Open {");
        assertThat(UserCode.client("Outer_Middle_Deep", outer))
                .contains("\nfinal class Outer_Middle_DeepClient implements Outer.Middle.Deep {");
        assertThat(UserCode.client("Outer_Value_OfRecord", outer)).contains("implements Outer.Value.OfRecord {");
        assertThat(UserCode.client("Outer_Note_OfAnnotation", outer)).contains("implements Outer.Note.OfAnnotation {");
    }

    @Test
    void nestedInAPrivateClass() {
        assertThat(UserCode.problems("""
                class Outer {
                    private static class Hidden {
                        interface Around {
                            @RunApiModel("whisper")
                            interface Ear {
                                Transcript listen(URI audioUrl);
                            }
                        }
                    }
                }
                """)).isEqualTo("""
                Outer.java:5: error: [RUNAPI-003] Ear cannot be seen by generated classes: Hidden is private
                    make it package-private or public
                  at interface Ear {""");
    }

    @Test
    void twoInterfacesOfOneGeneratedName() {
        assertThat(UserCode.problems("""
                class Outer {
                    @RunApiModel("whisper")
                    interface Ear {
                        Transcript listen(URI audioUrl);
                    }
                }
                """, """
                @RunApiModel("whisper")
                interface Outer_Ear {
                    Transcript listen(URI audioUrl);
                }
                """)).isEqualTo("""
                Outer_Ear.java:2: error: [RUNAPI-002] Outer_EarClient cannot be written: there is a class of that name already
                    rename app.Outer.Ear or app.Outer_Ear: both make it
                  at interface Outer_Ear {""");
    }

    @Test
    void aDeclaredInterfaceOfAClientsName() {
        assertThat(UserCode.problems("""
                @RunApiModel("whisper")
                interface Ear {
                    Transcript listen(URI audioUrl);
                }
                """, """
                @RunApiModel("whisper")
                interface EarClient {
                    Transcript listen(URI audioUrl);
                }
                """)).isEqualTo("""
                Ear.java:2: error: [RUNAPI-002] EarClient cannot be written: there is a class of that name already
                    rename it, or Ear, which it is made from
                  at interface Ear {""");
    }

    @Test
    void theDefaultPackage() {
        Compilation compilation =
                UserCode.compiler(TestCatalogue.classPath()).compile(JavaFileObjects.forSourceString("Ear", """
                        import io.runapi.Transcript;
                        import io.runapi.annotation.RunApiModel;
                        import java.net.URI;

                        @RunApiModel("whisper")
                        interface Ear {
                            Transcript listen(URI audioUrl);

                            class Used {
                                Ear ear = new EarClient(null);
                            }
                        }
                        """));
        assertThat(UserCode.said(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("EarClient")).isPresent();
    }
}
