package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.processor.RunApiProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same with Eclipse's compiler, which has an annotation processing of its own: same clients, same messages. */
final class EclipseTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final Eclipse eclipse = Eclipse.somewhere();

    @TempDir
    Path directory;

    @Test
    void writesTheSameClients() throws IOException {
        List<Path> sources = new ArrayList<>();
        List<Path> clients = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            files.forEach(
                    file -> (file.toString().matches(".*(Client|Json|ToolSet)\\.java") ? clients : sources).add(file));
        }
        assertThat(compile(sources)).isEmpty();
        for (Path client : clients) {
            assertThat(eclipse.generated().resolve("app").resolve(client.getFileName()))
                    .hasSameTextualContentAs(client);
        }
    }

    @Test
    void writesTheSameRequests() throws IOException {
        try (Stream<Path> files = Files.list(RequestGoldenTest.REQUESTS)) {
            assertThat(compile(files.filter(Files::isRegularFile).toList())).isEmpty();
        }
        try (Stream<Path> expected = Files.list(RequestGoldenTest.REQUESTS.resolve("expected"))) {
            for (Path file : expected.toList()) {
                assertThat(eclipse.generated().resolve("app").resolve(file.getFileName()))
                        .hasSameTextualContentAs(file);
            }
        }
    }

    @Test
    void saysTheSame() throws IOException {
        String source = """
                @RunApiModel("runway")
                public interface Trailer {
                    @Prompt("A drone shot over {plac}")
                    @Fixed(param = "duration_seconds", value = "7")
                    @Fixed(param = "output_resolution", value = "1080p")
                    Task<Videos> shoot(String place, int aspectRatio);
                }
                """;
        Path file = Files.writeString(directory.resolve("Trailer.java"), UserCode.complete(source));
        assertThat(compile(List.of(file))).isEqualTo("""
                Trailer.java:3: error: [RUNAPI-107] {plac} names no parameter of shoot
                    did you mean place?
                  at "A drone shot over {plac}")
                Trailer.java:6: error: [RUNAPI-105] aspect_ratio of runway text_to_video cannot be given as int
                    accepted: AspectRatio, String
                  at aspectRatio);
                Trailer.java:4: error: [RUNAPI-104] duration_seconds = 7 is not accepted by runway text_to_video
                    accepted: 5, 10
                  at value = "7")""");
    }

    private String compile(List<Path> sources) throws IOException {
        List<String> said = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic :
                eclipse.compile(TestCatalogue.classPath(), sources, new RunApiProcessor())) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                Path file = Path.of(diagnostic.getSource().toUri());
                said.add(UserCode.show(diagnostic, Files.readString(file)));
            }
        }
        return String.join("\n", said);
    }
}
