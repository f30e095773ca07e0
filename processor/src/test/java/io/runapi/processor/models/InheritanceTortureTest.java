package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Interfaces that inherit, in every way that Java lets them. */
final class InheritanceTortureTest {
    private static final String LISTENS = """

                @Override
                public Transcript listen(URI audioUrl) {
            """;

    @Test
    void bridges() {
        assertThat(UserCode.client("Ear", """
                @RunApiModel("whisper")
                interface Ear extends Listens<URI, Transcript> {
                    @Override
                    Transcript listen(URI audioUrl);
                }

                interface Listens<I, O> {
                    O listen(I in);

                    default O again(I in) {
                        return listen(in);
                    }
                }
                """)).containsOnlyOnce("@Override").contains(LISTENS);
    }

    @Test
    void genericsOfAnInheritedMethod() {
        assertThat(UserCode.client("Ear", """
                @RunApiModel("whisper")
                interface Ear extends Listens<URI> {}

                interface Listens<I> extends Hears<I, Transcript> {}

                interface Hears<I, O> {
                    O hear(@Param("audio_url") I in);
                }
                """))
                .contains("public Transcript hear(URI in) {", "SpeechRequest.builder(in)");
    }

    @Test
    void aMethodOverriddenByADefaultMethodIsNoCall() {
        String ear = """
                @RunApiModel("whisper")
                interface Ear extends %s {
                    Transcript listen(URI audioUrl);
                }

                interface Hears {
                    Transcript hear(URI audioUrl);
                }

                interface HearsByDefault extends Hears {
                    @Override
                    default Transcript hear(URI audioUrl) {
                        return null;
                    }
                }

                interface AlsoHears extends Hears {}
                """;
        for (String order : new String[] {
            "Hears, HearsByDefault", "HearsByDefault, Hears", "AlsoHears, HearsByDefault", "HearsByDefault, AlsoHears"
        }) {
            assertThat(UserCode.client("Ear", ear.formatted(order)))
                    .as(order)
                    .contains(LISTENS)
                    .doesNotContain("hear(");
        }
    }

    @Test
    void aDefaultMethodMadeAbstractAgainIsACall() {
        assertThat(UserCode.client("Ear", """
                @RunApiModel("whisper")
                interface Ear extends Listens {
                    @Override
                    Transcript listen(URI audioUrl);
                }

                interface Listens {
                    default Transcript listen(URI audioUrl) {
                        return null;
                    }
                }
                """)).contains(LISTENS);
    }

    @Test
    void ofSeveralReturnTypesTheOneThatDoesForAll() {
        for (String order : new String[] {"Some, Exact", "Exact, Some"}) {
            assertThat(UserCode.client("Ear", """
                    @RunApiModel("whisper")
                    interface Ear extends %s {}

                    interface Some {
                        Object listen(URI audioUrl);
                    }

                    interface Exact {
                        Transcript listen(URI audioUrl);
                    }
                    """.formatted(order))).as(order).contains(LISTENS);
        }
    }

    @Test
    void methodsThatEveryObjectHas() {
        assertThat(UserCode.client("Ear", """
                @RunApiModel("whisper")
                interface Ear {
                    Transcript listen(URI audioUrl);

                    @Override
                    boolean equals(Object other);

                    @Override
                    int hashCode();

                    @Override
                    String toString();
                }
                """)).containsOnlyOnce("@Override");
    }

    @Test
    void aFunction() {
        assertThat(UserCode.client("Explainer", """
                @RunApiModel("claude-opus-4.8")
                interface Explainer extends java.util.function.Function<String, String> {
                    @Override
                    String apply(@Prompt String question);
                }
                """))
                .containsOnlyOnce("@Override")
                .contains(".user(question)");
    }

    @Test
    void aFunctionWithoutNames() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                interface Explainer extends java.util.function.BiFunction<String, String, String> {}
                """)).isEqualTo("""
                Explainer.java:2: error: [RUNAPI-201] the parameters of apply have no names: it was compiled without -parameters
                    declare apply in Explainer again, with names
                  at interface Explainer extends java.util.function.BiFunction<String, String, String> {}""");
    }

    @Test
    void aDeclaredInterfaceThatExtendsAnother() {
        String reviewer = """
                @RunApiModel("claude-opus-4.8")
                interface Reviewer extends Explainer {
                    @Prompt("Review {diff}")
                    String review(String diff);
                }
                """;
        String explainer = """
                @RunApiModel("gemini-3.5-flash")
                interface Explainer {
                    @Prompt("Explain {topic}")
                    String explain(String topic);
                }
                """;
        assertThat(UserCode.client("Reviewer", reviewer, explainer))
                .contains("public String review(String diff) {", "public String explain(String topic) {")
                .contains("builder(\"claude-opus-4.8\")")
                .doesNotContain("gemini");
        assertThat(UserCode.client("Explainer", reviewer, explainer)).contains("builder(\"gemini-3.5-flash\")");
    }

    @Test
    void aMethodWithTypeParameters() {
        assertThat(UserCode.problems("""
                @RunApiModel("whisper")
                interface Ear extends Listens<URI> {}

                interface Listens<I> {
                    <T extends I> Transcript listen(T audioUrl);

                    default <T extends I> Transcript twice(T audioUrl) {
                        return listen(audioUrl);
                    }
                }
                """)).isEqualTo("""
                Ear.java:2: error: [RUNAPI-004] listen has type parameters, which @RunApiModel does not support
                    accepted: methods without type parameters
                  at interface Ear extends Listens<URI> {}""");
    }

    @Test
    void aClientThatASealedInterfacePermits() {
        assertThat(UserCode.client("Ear", """
                @RunApiModel("whisper")
                public sealed interface Ear permits EarClient {
                    Transcript listen(URI audioUrl);
                }
                """)).contains("public final class EarClient implements Ear {");
    }

    @Test
    void nothingToCall() {
        assertThat(UserCode.client("Ear", """
                @RunApiModel("whisper")
                interface Ear {
                    default int one() {
                        return two();
                    }

                    static int two() {
                        return 2;
                    }
                }
                """)).contains("EarClient(RunApi runapi) {}");
    }
}
