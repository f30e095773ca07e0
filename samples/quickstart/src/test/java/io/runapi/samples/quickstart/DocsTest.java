package io.runapi.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.samples.quickstart.Readme.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show compiles, each page by itself: types, statements and methods of a declared interface. Mistakes
 * have a page of their own, which the processor's tests hold to what the compiler says.
 */
class DocsTest {
    private static final String IMPORTS = "package docs; import io.runapi.*; import io.runapi.annotation.*; "
            + "import io.runapi.client.*; import io.runapi.error.*; import io.runapi.json.*; import io.runapi.structured.*; "
            + "import io.runapi.task.*; import io.runapi.testkit.*; import io.runapi.tool.*; import java.net.*; "
            + "import java.nio.file.*; import java.time.*; import java.util.*; import java.util.concurrent.*; "
            + "import java.util.stream.*; import org.jspecify.annotations.*; ";

    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final )*(?:interface|class|record|enum) (\\w+)");

    /** What statements may use without having made it. */
    private static final String FIELDS =
            "static RunApi runapi; static ChatCompletionRequest request; static String diff; static ToolSet tools; ";

    @TempDir
    Path output;

    static Stream<String> pages() throws IOException {
        Path docs = Path.of(System.getProperty("basedir", "."), "../../docs");
        try (Stream<Path> files = Files.list(docs)) {
            return files
                    .map(file -> "docs/" + file.getFileName())
                    .filter(page -> page.endsWith(".md") && !page.equals("docs/errors.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySnippetCompiles(String page) throws IOException {
        List<Block> blocks = Readme.read(page).blocks().stream()
                .filter(block -> block.is("java") && !block.text().startsWith("module "))
                .toList();
        TreeSet<String> types = new TreeSet<>();
        blocks.forEach(block -> TYPE.matcher(block.text()).results().forEach(type -> types.add(type.group(1))));
        StringBuilder nested = new StringBuilder(IMPORTS);
        types.forEach(type -> nested.append("import docs.").append(type).append(".*; "));
        Map<String, String> sources = new LinkedHashMap<>();
        for (Block block : blocks) {
            Matcher type = TYPE.matcher(block.text());
            boolean declares = type.find();
            String name = declares ? type.group(1) : "Line" + block.line();
            sources.put(name + ".java", nested + (declares ? block.text() : wrapped(block, name, types)));
        }
        prompts();
        assertThat(sources.isEmpty() ? List.of() : Compiler.errors(sources, output))
                .isEmpty();
    }

    private static String wrapped(Block block, String name, TreeSet<String> types) {
        if (block.text().startsWith("@")) {
            return "@RunApiModel(\"claude-opus-4.8\") interface " + name + " {" + block.text() + "}";
        }
        StringBuilder made = new StringBuilder(FIELDS);
        types.forEach(type -> made.append("static ")
                .append(type)
                .append(" ")
                .append(variable(type))
                .append("; "));
        return "class " + name + " { " + made + "static void run() throws Exception { " + block.text() + "}}";
    }

    private static String variable(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** The files that declarations on the pages name. */
    private void prompts() throws IOException {
        Path prompts = Files.createDirectories(output.resolve("prompts"));
        Files.writeString(prompts.resolve("reviewer.txt"), "You review Java code.");
        Files.writeString(prompts.resolve("review.txt"), "Review this diff: {diff}");
    }
}
