package io.runapi.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles with this module on the class path, and no annotation processor anywhere. */
class MissingProcessorTest {
    private static final String TRAILER = """
            package app;

            @io.runapi.annotation.RunApiModel("runway")
            interface Trailer {
                String shoot(String prompt);
            }
            """;

    @TempDir
    private Path classes;

    @Test
    void aDeclarationWithoutItsClassIsNamedWithTheCure() {
        assertThat(said(TRAILER)).containsExactly("""
                Trailer.java:3: WARNING: [RUNAPI-100] TrailerClient was not generated: RunAPI's annotation processor did not run
                    name io.runapi:runapi-processor in annotationProcessorPaths (Maven), annotationProcessor (Gradle) or \
                -processorpath; JDK 23 and newer run none from the class path""");
    }

    @Test
    void itIsToldBesideTheErrorThatItCauses() {
        String user = """
                package app;

                class User {
                    Trailer trailer = new TrailerClient();
                }
                """;
        assertThat(said(TRAILER, user))
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("[RUNAPI-100] TrailerClient"))
                .anySatisfy(message -> assertThat(message).contains("cannot find symbol"));
    }

    @Test
    void aClassThatIsThereIsFine() {
        String client = """
                package app;

                class TrailerClient implements Trailer {
                    @Override
                    public String shoot(String prompt) {
                        return prompt;
                    }
                }
                """;
        assertThat(said(TRAILER, client)).isEmpty();
    }

    @Test
    void oneOfManyIsEnough() {
        assertThat(said(TRAILER, TRAILER.replace("Trailer", "Film"))).hasSize(1);
    }

    @Test
    void nestedDeclarationsAreFound() {
        String outer = """
                class Outer {
                    @io.runapi.annotation.RunApiModel("runway")
                    interface Ear {
                        String hear(String prompt);
                    }
                }
                """;
        assertThat(said(outer))
                .singleElement()
                .asString()
                .startsWith("Outer.java:2: WARNING: [RUNAPI-100] Outer_EarClient was not generated");
    }

    @Test
    void declarationsOfADescriptionCountToo() {
        String note = """
                package app;

                @io.runapi.declaration.Schema
                record Note(@io.runapi.declaration.Property("text") String text) {}
                """;
        assertThat(said(note)).singleElement().asString().contains("NoteCodec was not generated");
    }

    @Test
    void codeForWhichNoProcessorWouldRunIsLeftToTheCompiler() {
        String film = """
                package app;

                @io.runapi.annotation.RunApiModel(5)
                interface Film {}
                """;
        String torn = """
                package app;

                class Torn {
                    int broken = ;
                }
                """;
        assertThat(said(film)).singleElement().asString().contains("incompatible types");
        assertThat(said(TRAILER, torn)).singleElement().asString().contains("illegal start of expression");
    }

    @Test
    void annotationsOfThatNameFromElsewhereAreNotMeant() {
        String own = """
                package app;

                @interface RunApiModel {}

                @RunApiModel
                interface Trailer {}
                """;
        assertThat(said(own)).isEmpty();
    }

    private List<String> said(String... sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<Source> units = new ArrayList<>();
        for (String source : sources) {
            units.add(new Source(source));
        }
        List<String> options = List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                "-proc:none",
                "-Xlint:-options");
        javac.getTask(new StringWriter(), null, said, options, null, units).call();
        return said.getDiagnostics().stream()
                .map(one ->
                        (one.getSource() == null ? "" : one.getSource().getName() + ":" + one.getLineNumber() + ": ")
                                + one.getKind() + ": "
                                + one.getMessage(Locale.ROOT).replace("\n      ", "\n    "))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(
                    URI.create("string:///" + text.replaceAll("(?s).*?(?:interface|class|record) (\\w+).*", "$1")
                            + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getName() {
            return toUri().getPath().substring(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
