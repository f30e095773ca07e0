package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that is written for good interfaces of accessors, byte for byte. After a wanted change run with
 * {@code -Dgolden.update=true} and read what became of them.
 */
final class RequestGoldenTest {
    static final Path REQUESTS = Path.of("src/test/resources/requests");
    private static final Path EXPECTED = REQUESTS.resolve("expected");

    static List<String> interfaces() throws IOException {
        try (Stream<Path> files = Files.list(REQUESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void writtenAsRead(String name) throws IOException {
        Compilation compilation = UserCode.compile(Files.readString(REQUESTS.resolve(name)));
        if (Boolean.getBoolean("golden.update")) {
            for (JavaFileObject file : compilation.generatedSourceFiles()) {
                Files.writeString(EXPECTED.resolve(simple(file)), file.getCharContent(false));
            }
        }
        assertThat(UserCode.said(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            assertThat(file.getCharContent(false).toString())
                    .isEqualTo(Files.readString(EXPECTED.resolve(simple(file))));
        }
    }

    private static String simple(JavaFileObject file) {
        return Path.of(file.getName()).getFileName().toString();
    }
}
