package io.runapi.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.samples.quickstart.Readme.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: its snippets compile, its mistakes get the errors that it prints. */
class ReadmeTest {
    /** On one line, so that the compiler's line numbers are those of the snippet. */
    private static final String HEADER = "package readme; import io.runapi.*; import io.runapi.annotation.*; "
            + "import io.runapi.client.*; import io.runapi.error.*; import io.runapi.task.*; import io.runapi.testkit.*; "
            + "import java.nio.file.*; import java.time.*; import java.util.*; import java.util.concurrent.*; "
            + "import java.util.stream.*; ";

    /** What snippets may use without having made it. */
    private static final String FIELDS = "static RunApi runapi; static ChatCompletionRequest request; "
            + "static RunwayTextToVideoRequest video; static String ref; ";

    private static final Pattern TYPE_NAME = Pattern.compile("\\b(?:interface|class|record)\\s+(\\w+)");

    private final Readme readme = Readme.read();

    @TempDir
    Path output;

    ReadmeTest() throws IOException {}

    @Test
    void everySnippetCompiles() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Block block : javaBlocks().filter(block -> block.broken() == null).toList()) {
            if (block.isDeclaration()) {
                Matcher name = TYPE_NAME.matcher(block.text());
                assertThat(name.find()).isTrue();
                sources.put(name.group(1) + ".java", HEADER + block.text());
            } else {
                String type = "ReadmeLine" + block.line();
                sources.put(
                        type + ".java",
                        HEADER + "class " + type + " { " + FIELDS + "static void run() throws Exception { "
                                + block.text() + "}}");
            }
        }
        assertThat(sources).hasSizeGreaterThan(8);
        assertThat(Compiler.errors(sources, output)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeGetsTheErrorsThatFollowIt() {
        return javaBlocks()
                .filter(block -> block.broken() != null)
                .map(block -> DynamicTest.dynamicTest(
                        block.broken(),
                        () -> assertThat(String.join(
                                                "\n",
                                                Compiler.errors(Map.of(block.broken(), HEADER + block.text()), output))
                                        + "\n")
                                .isEqualTo(readme.after(block).text())));
    }

    @Test
    void firstShellBlockIsRunAndTest() {
        Block shell = readme.blocks().stream()
                .filter(block -> block.is("sh"))
                .findFirst()
                .orElseThrow();

        assertThat(readme.blocks().indexOf(shell)).isZero();
        assertThat(shell.text().lines()).hasSize(2).allMatch(line -> line.startsWith("./mvnw "));
    }

    @Test
    void coordinatesAreThisVersion() throws IOException {
        Pattern version = Pattern.compile("<artifactId>runapi-[\\w-]+</artifactId>\\s+<version>([^<]+)</version>");
        Matcher project = version.matcher(Files.readString(Path.of(System.getProperty("basedir", "."), "pom.xml")));
        assertThat(project.find()).isTrue();

        List<String> named = readme.blocks().stream()
                .filter(block -> block.is("xml"))
                .flatMap(block -> version.matcher(block.text()).results())
                .map(match -> match.group(1))
                .toList();
        assertThat(named).hasSize(2).containsOnly(project.group(1));
    }

    private Stream<Block> javaBlocks() {
        return readme.blocks().stream().filter(block -> block.is("java"));
    }
}
