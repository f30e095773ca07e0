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
 * The clients of good interfaces, byte for byte: {@code golden/X.java} gives {@code golden/XClient.java} and, where it
 * has types of its own, {@code golden/XJson.java}. After a wanted change run with {@code -Dgolden.update=true} and read
 * what became of them.
 */
final class ModelClientGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<String> interfaces() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.endsWith("Client") && !name.endsWith("Json") && !name.endsWith("ToolSet"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void clientIsAsRead(String name) throws IOException {
        Compilation compilation = UserCode.compile(Files.readString(GOLDEN.resolve(name + ".java")));
        assertThat(UserCode.said(compilation)).isEmpty();
        List<JavaFileObject> generated = compilation.generatedSourceFiles();
        assertThat(generated).isNotEmpty();
        for (JavaFileObject source : generated) {
            String written = source.getCharContent(false).toString();
            String file = Path.of(source.getName()).getFileName().toString();
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(GOLDEN.resolve(file), written);
            }
            assertThat(written).isEqualTo(Files.readString(GOLDEN.resolve(file)));
        }
    }
}
