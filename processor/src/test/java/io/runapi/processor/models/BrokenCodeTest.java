package io.runapi.processor.models;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.runapi.processor.RunApiProcessor;
import java.util.Arrays;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Code that is broken, or not there yet: what the compiler says is enough, and nothing of ours fails. */
final class BrokenCodeTest {
    private static final String EAR = """
            @RunApiModel("whisper")
            interface Ear {
                Transcript listen(URI audioUrl);
            }
            """;

    private static Compilation compile(OtherProcessor other, String... sources) {
        return javac().withProcessors(new RunApiProcessor(), other)
                .withClasspath(TestCatalogue.classPath())
                .compile(Arrays.stream(sources).map(UserCode::file).toArray(JavaFileObject[]::new));
    }

    @Test
    void waitsForTypesWhereverTheyAreUsed() {
        String made = "public interface Made { Transcript hear(URI audioUrl); }";
        Map<String, String> uses = Map.of(
                "in a superinterface", "interface Ear extends Made {}",
                "in what a superinterface extends",
                        "interface Ear extends Between {} interface Between extends Made {}",
                "as a parameter", "interface Ear { @Prompt(\"{made}\") String explain(Made made); }",
                "as a generic argument", "interface Ear { @Prompt(\"{made}\") String explain(List<Made> made); }",
                "in a default method",
                        "interface Ear { @Prompt(\"a\") String explain(); default Made made() { return null; } }");
        uses.forEach((where, ear) -> {
            String model = where.contains("super") ? "whisper" : "claude-opus-4.8";
            Compilation compilation =
                    compile(new OtherProcessor("class Other {}", made), "@RunApiModel(\"" + model + "\") " + ear);
            assertThat(UserCode.said(compilation)).as(where).isEmpty();
            assertThat(compilation.generatedSourceFile("app.EarClient"))
                    .as(where)
                    .isPresent();
        });
    }

    @Test
    void waitsForConstants() {
        Compilation compilation = compile(
                new OtherProcessor("class Other {}", "final class Names { static final String MODEL = \"whisper\"; }"),
                EAR.replace("\"whisper\"", "Names.MODEL"));
        assertThat(UserCode.said(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("app.EarClient")).isPresent();
    }

    @Test
    void constantsThatNobodyWrites() {
        assertThat(UserCode.problems(EAR.replace("\"whisper\"", "Names.MODEL"))).isEqualTo("""
                Ear.java:1: error: cannot find symbol
                  symbol: variable Names
                  at Names.MODEL)
                Ear.java:2: error: [RUNAPI-200] EarClient is not written: a value in the annotations cannot be read
                    correct it where the compiler says so
                  at interface Ear {""");
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                interface Trailer {
                    @Fixed(param = Names.SECONDS, value = "7")
                    Videos shoot(String prompt);
                }
                """)).isEqualTo("""
                Trailer.java:3: error: cannot find symbol
                  symbol:   variable Names
                  location: interface app.Trailer
                  at Names.SECONDS, value = "7")
                Trailer.java:2: error: [RUNAPI-200] TrailerClient is not written: a value in the annotations cannot be read
                    correct it where the compiler says so
                  at interface Trailer {""");
    }

    @Test
    void aFrontDoorThatIsNotThere() {
        assertThat(UserCode.problems(EAR.replace("\"whisper\"", "value = \"whisper\", api = Nowhere.class")))
                .isEqualTo("""
                        Ear.java:1: error: cannot find symbol
                          symbol: class Nowhere
                          at Nowhere.class)
                        Ear.java:2: error: [RUNAPI-200] EarClient is not written: a value in the annotations cannot be read
                            correct it where the compiler says so
                          at interface Ear {""");
    }

    @Test
    void errorsElsewhereStayTheOnlyOnes() {
        assertThat(UserCode.problems(EAR, "class Use {\n    Nowhere nowhere;\n    Ear ear = new EarClient(null);\n}\n"))
                .isEqualTo("""
                        Use.java:2: error: cannot find symbol
                          symbol:   class Nowhere
                          location: class app.Use
                          at Nowhere nowhere;""");
        assertThat(UserCode.problems(EAR, "class Use {\n    int x = ;\n}\n")).isEqualTo("""
                Use.java:2: error: illegal start of expression
                  at ;""");
        assertThat(UserCode.problems(EAR.replace("audioUrl);", "audioUrl);\n    default int go() { return nope(); }")))
                .isEqualTo("""
                        Ear.java:4: error: cannot find symbol
                          symbol:   method nope()
                          location: interface app.Ear
                          at nope(); }""");
        assertThat(UserCode.problems(EAR.replace("URI audioUrl", "@Nowhere URI audioUrl")))
                .isEqualTo("""
                        Ear.java:3: error: cannot find symbol
                          symbol:   class Nowhere
                          location: interface app.Ear
                          at Nowhere URI audioUrl);""");
    }
}
