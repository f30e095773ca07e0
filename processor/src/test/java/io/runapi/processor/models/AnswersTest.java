package io.runapi.processor.models;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.runapi.processor.RunApiProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as answers: what is hard about names, sizes and places. */
final class AnswersTest {
    @TempDir
    Path directory;

    @Test
    void aHundredComponentsWithMuchToSay() {
        String components = IntStream.range(0, 100)
                .mapToObj(i ->
                        "@Description(\"" + "words ".repeat(200) + "\") " + (i % 2 == 0 ? "long" : "String") + " c" + i)
                .collect(Collectors.joining(", "));
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Census {
                    Row ask(@Prompt String question);

                    record Row(%s) {}
                }
                """.formatted(components))).isEmpty();
    }

    @Test
    void namesThatGeneratedCodeUsesItself() {
        Compilation compilation = UserCode.compile(
                """
                @RunApiModel("claude-opus-4.8")
                interface Namer {
                    Components name(@Prompt String in, String answer);

                    CompletableFuture<Entries> later(@Prompt String answer);

                    record Components(String in, int property, String e, String e_, long out, Object_ value, Größe größe) {}

                    record Object_(String $x, String _y) {}

                    record Größe(int größe) {}

                    record Entries(List<JsonCodec> codecs, PropertyNames String) {}

                    enum JsonCodec { read, INSTANCE }

                    record PropertyNames(A.Item one, B.Item other) {}

                    interface A {
                        record Item(String a) {}
                    }

                    interface B {
                        record Item(String b) {}
                    }
                }
                """.replace("Components name(@Prompt String in, String answer)", "Components name(@Prompt String in)"));
        assertThat(UserCode.said(compilation)).isEmpty();
    }

    @Test
    void anInterfaceWithoutAPackage() {
        Compilation compilation = UserCode.compiler(TestCatalogue.classPath())
                .compile(com.google.testing.compile.JavaFileObjects.forSourceString("Lone", """
                        @io.runapi.annotation.RunApiModel("claude-opus-4.8")
                        interface Lone {
                            Word say(@io.runapi.annotation.Prompt String what);

                            record Word(String text) {}
                        }
                        """));
        assertThat(UserCode.said(compilation)).isEmpty();
    }

    @Test
    void recordsOfAnotherPackageHaveToBePublic() {
        String other = "package other; public class Forms { public record Open(int a) {} record Shut(int b) {} }";
        Compilation compilation = UserCode.compile("""
                @RunApiModel("claude-opus-4.8")
                public interface Asker {
                    other.Forms.Open open(@Prompt String what);

                    Map<String, List<Set<other.Forms.Open>>> many(@Prompt String what);

                    Pair pair(@Prompt String what);

                    record Pair(other.Forms.Open open, List<other.Later> later) {}
                }
                """, other, "package other; record Later(int c) {}");
        assertThat(UserCode.said(compilation)).contains("other.Later is not public in other");
    }

    @Test
    void waitsForARecordThatAnotherProcessorWrites() throws IOException {
        Compilation compilation = javac().withProcessors(
                        new RunApiProcessor(), new OtherProcessor("public record Made(String text) {}"))
                .withClasspath(TestCatalogue.classPath())
                .compile(UserCode.file("""
                        @RunApiModel("claude-opus-4.8")
                        public interface Asker {
                            Outer ask(@Prompt String what);

                            record Outer(List<Made> made) {}
                        }
                        """));
        assertThat(UserCode.said(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("app.AskerJson")).isPresent();
    }

    @Test
    void whatIsWrongInAClassFileIsToldWhereItIsUsed() throws IOException {
        Compilation library = UserCode.compile("package lib; public record Old(java.util.Date when) {}");
        for (JavaFileObject file : library.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                try (InputStream in = file.openInputStream()) {
                    Files.copy(
                            in,
                            Files.createDirectories(directory.resolve("lib")).resolve("Old.class"));
                }
            }
        }
        List<File> path = new ArrayList<>(TestCatalogue.classPath());
        path.add(directory.toFile());
        assertThat(UserCode.said(UserCode.compile(path, """
                @RunApiModel("claude-opus-4.8")
                public interface Asker {
                    List<lib.Old> ask(@Prompt String what);
                }
                """))).isEqualTo("""
                Asker.java:3: error: [RUNAPI-150] Old.when is Date, which no JSON Schema can describe: it is a class that can be changed
                    use Instant, LocalDate or OffsetDateTime
                  at ask(@Prompt String what);""");
    }

    @Test
    void whatIsNoDataIsToldAsBefore() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Asker {
                    Thread ask(@Prompt String what);
                }
                """)).isEqualTo("""
                Asker.java:3: error: [RUNAPI-112] ask cannot return Thread from chat complete
                    accepted: ChatCompletion, String, CompletableFuture<ChatCompletion>, CompletableFuture<String>, ChatStream, Stream<String>, Flow.Publisher<ChatCompletionChunk>, Flow.Publisher<String>, or a record of your own
                  at ask(@Prompt String what);""");
    }

    /** Eclipse's compiler has no line for a record's component. */
    @Test
    void eclipseIsToldWhereTheRecordIsUsed() {
        String source = """
                @RunApiModel("claude-opus-4.8")
                public interface Asker {
                    Form ask(@Prompt String what);

                    record Form(List<Part> parts) {}

                    record Part(Object anything) {}
                }
                """;
        assertThat(Eclipse.told(new Eclipse(directory).compile(TestCatalogue.classPath(), source)))
                .containsExactly(
                        "Asker.java:3: error: [RUNAPI-150] Form.parts[].anything is Object, which no JSON Schema"
                                + " can describe: it may be anything\n    use a record, or a sealed interface of records");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String[]             | RUNAPI-150 | an array can be changed and equals nothing but itself, which records should not | use List<String>",
                "int[]                | RUNAPI-150 | an array can be changed and equals nothing but itself, which records should not | use List<Integer>",
                "byte[]               | RUNAPI-150 | JSON has no bytes | use String, and say in its @Description that it is base64",
                "char                 | RUNAPI-150 | JSON has texts, but no characters | use String",
                "java.time.ZonedDateTime | RUNAPI-150 | a date-time of JSON Schema has an offset, but no time zone | use OffsetDateTime, or LocalDateTime and the zone as a String",
                "ArrayList<String>    | RUNAPI-150 | JSON has one kind of list | use List or Set",
                "TreeMap<String, String> | RUNAPI-150 | JSON has one kind of map | use Map",
                "Runnable             | RUNAPI-150 | anybody may implement it, so that its forms cannot be listed | make it a sealed interface of records",
                "Thread               | RUNAPI-150 | it is a class, and only records say what they are made of | make it a record, or use one instead",
                "AspectRatio          | RUNAPI-150 | it is how RunAPI itself talks | use a record or an enum of your own",
                "List                 | RUNAPI-152 | it is a raw type | say what it holds: List<...>",
                "List<? extends Number> | RUNAPI-152 | it is a wildcard | name the type: no List<?>, but List<Item>",
            })
    void reasonsAndRemedies(String type, String code, String reason, String remedy) {
        Compilation compilation = UserCode.compile("""
                @RunApiModel("claude-opus-4.8")
                public interface Asker {
                    Form ask(@Prompt String what);

                    record Form(%s part) {}
                }
                """.formatted(type));
        assertThat(UserCode.said(compilation))
                .contains("Asker.java:5: error: [" + code + "] Form.part")
                .contains(": " + reason + "\n    " + remedy + "\n  at part) {}");
    }
}
