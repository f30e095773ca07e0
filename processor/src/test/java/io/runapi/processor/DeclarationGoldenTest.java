package io.runapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code as it is read in review, in {@code declarations/expected}, byte by byte. Run with
 * {@code -Dgolden.update=true} to rewrite it, then read the difference.
 */
class DeclarationGoldenTest {
    private static final Path EXPECTED = Fixtures.RESOURCES.resolve("expected");
    private static final Compilation COMPILATION = Fixtures.javac(Fixtures.good());

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            for (Path stale : Fixtures.files(EXPECTED)) {
                Files.delete(stale);
            }
            for (Map.Entry<String, String> file :
                    Fixtures.generated(COMPILATION).entrySet()) {
                Files.writeString(EXPECTED.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void compilesWithoutWarnings() {
        assertThat(COMPILATION).succeededWithoutWarnings();
    }

    @Test
    void writesTheseFiles() {
        assertThat(Fixtures.generated(COMPILATION).keySet())
                .isEqualTo(new TreeSet<>(Fixtures.files(EXPECTED).stream()
                        .map(file -> file.getFileName().toString())
                        .toList()));
    }

    static List<Path> expected() {
        return Fixtures.files(EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void writesThis(Path file) {
        assertThat(Fixtures.generated(COMPILATION).get(file.getFileName().toString()))
                .isEqualTo(Fixtures.text(file));
    }

    @Test
    void keepsToTheWidth() {
        assertThat(Fixtures.generated(COMPILATION).values())
                .allSatisfy(source -> assertThat(source.lines())
                        .allMatch(line -> line.length() <= 120 && !line.endsWith(" ") && !line.contains("\t")));
    }

    @Test
    void writesTheSameWhateverTheOrderOfTheSources() {
        Map<String, String> expected = Fixtures.generated(COMPILATION);
        for (int seed = 0; seed < 3; seed++) {
            List<JavaFileObject> shuffled = new ArrayList<>(Fixtures.good());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Fixtures.generated(Fixtures.javac(shuffled))).isEqualTo(expected);
        }
    }
}
