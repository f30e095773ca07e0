package io.runapi.processor.models;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.runapi.processor.RunApiProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** How declared models get on with other processors, other files and other front doors. */
final class RoundsTest {
    private static final String PAINTER = """
            @RunApiModel(value = "imagen-4", action = "text_to_image")
            public interface Painter extends Made {
                Images paint(String prompt);
            }
            """;

    /** What {@link #PAINTER} extends. */
    private static final String MADE = "public interface Made { Images make(String prompt); }";

    @Test
    void waitsForWhatOtherProcessorsWrite() {
        Compilation compilation = javac().withProcessors(new RunApiProcessor(), new OtherProcessor(MADE))
                .withClasspath(TestCatalogue.classPath())
                .compile(UserCode.file(PAINTER));
        assertThat(UserCode.said(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("app.PainterClient")).isPresent();
    }

    @Test
    void saysOnceWhatNobodyWrites() {
        assertThat(UserCode.problems(PAINTER)).isEqualTo("""
                Painter.java:2: error: cannot find symbol
                  symbol: class Made
                  at Made {
                Painter.java:2: error: [RUNAPI-123] PainterClient is not written: there is no Made
                    correct the name, or import it
                  at interface Painter extends Made {""");
    }

    @Test
    void readsTheCatalogueFromSourcesToo() {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path source : TestCatalogue.sources()) {
            try {
                sources.add(JavaFileObjects.forResource(source.toUri().toURL()));
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
        sources.add(UserCode.file("""
                @RunApiModel("runway")
                public interface Trailer {
                    @Fixed(param = "duration_seconds", value = "7")
                    @Fixed(param = "output_resolution", value = "1080p")
                    Task<Videos> shoot(String prompt, AspectRatio aspectRatio);
                }
                """));
        sources.add(UserCode.file("""
                @RunApiModel(value = "imagen-4", action = "text_to_image")
                public interface Painter {
                    Images paint(String prompt);
                }
                """));
        Compilation compilation = javac().withProcessors(new RunApiProcessor())
                .withClasspath(TestCatalogue.classPathWithoutCatalogue())
                .compile(sources);
        assertThat(UserCode.said(compilation)).isEqualTo("""
                Trailer.java:3: error: [RUNAPI-104] duration_seconds = 7 is not accepted by runway text_to_video
                    accepted: 5, 10
                  at "7")""");
    }

    @Test
    void usesAFrontDoorOfYourOwn() {
        Compilation compilation = UserCode.compile("""
                @io.runapi.declaration.Catalog(version = "1")
                public final class OwnDoor {
                    public SpeechService ears() {
                        throw new UnsupportedOperationException();
                    }
                }
                """, """
                @RunApiModel(value = "whisper", api = OwnDoor.class)
                interface Ear {
                    Transcript listen(URI audioUrl);
                }
                """);
        assertThat(UserCode.said(compilation)).isEmpty();
        assertThat(text(compilation, "app.EarClient"))
                .contains("EarClient(OwnDoor runapi)", "this.ears = runapi.ears();", "return ears.listen(request);");
    }

    @Test
    void aClassOfTheClientsNameIsInTheWay() {
        Compilation compilation = UserCode.compile("""
                @RunApiModel("whisper")
                public interface Ear {
                    Transcript listen(URI audioUrl);
                }
                """, "public class EarClient {}\n");
        assertThat(UserCode.said(compilation)).isEqualTo("""
                Ear.java:2: error: [RUNAPI-002] EarClient cannot be written: there is a class of that name already
                    rename it, or Ear, which it is made from
                  at interface Ear {""");
    }

    @Test
    void writesTheSameWhateverTheOrderOfFiles() {
        String ear = """
                @RunApiModel("whisper")
                public interface Ear {
                    Transcript listen(URI audioUrl);
                }
                """;
        String voice = ear.replace("Ear", "Voice");
        Compilation one = UserCode.compile(ear, voice);
        Compilation other = UserCode.compile(voice, ear);
        assertThat(Stream.of("app.EarClient", "app.VoiceClient").map(name -> text(one, name)))
                .containsExactly(text(other, "app.EarClient"), text(other, "app.VoiceClient"));
    }

    private static String text(Compilation compilation, String type) {
        try {
            return compilation
                    .generatedSourceFile(type)
                    .orElseThrow()
                    .getCharContent(false)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
