package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/errors.md} lists every problem; the examples of declared models give what the page says. Run with
 * {@code -Dgolden.update=true} to write the messages into the page.
 */
final class ErrorsPageTest {
    private static final Path PAGE = Path.of("../docs/errors.md");

    static Stream<Example> examples() throws IOException {
        return Pattern.compile(
                        "\n### (RUNAPI-[12]\\d\\d)\\b.*?```java\n(.*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(Example::of);
    }

    record Example(String code, String source, String said) {
        static Example of(MatchResult found) {
            return new Example(found.group(1), found.group(2), found.group(3));
        }

        @Override
        public String toString() {
            return code;
        }
    }

    @Test
    void problemsOfDeclarationsAreListed() throws IOException {
        String head = "|---|---|---|\n";
        String end = "<!-- end of table -->\n";
        String page = Files.readString(PAGE);
        int from = page.indexOf(head) + head.length();
        int to = page.indexOf(end);
        String rows = Arrays.stream(Problem.values())
                .filter(problem -> problem.code().startsWith("RUNAPI-0"))
                .map(ErrorsPageTest::row)
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, from) + rows + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(rows);
        }
    }

    private static String row(Problem problem) {
        Object[] anything = new Object[9];
        Arrays.fill(anything, "…");
        String message = problem.message(anything).replace("[" + problem.code() + "] ", "");
        String[] lines = message.split("\n", 2);
        String remedy = lines.length < 2 ? "" : cell(lines[1]);
        return "| " + problem.code() + " | " + cell(lines[0]) + " | " + remedy + " |\n";
    }

    private static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;");
    }

    @Test
    void everyProblemOfModelsHasAnExample() throws IOException {
        assertThat(examples().map(Example::code))
                .containsExactlyElementsOf(Arrays.stream(Problem.values())
                        .map(Problem::code)
                        .filter(code -> code.compareTo("RUNAPI-100") > 0)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleSaysWhatThePageSays(Example example) throws IOException {
        String said = UserCode.said(
                        example.source().startsWith("package")
                                ? UserCode.compile(TestCatalogue.classPathWithoutCatalogue(), example.source())
                                : UserCode.compile(example.source()))
                + "\n";
        if (Boolean.getBoolean("golden.update")) {
            String before = "```java\n" + example.source() + "```\n\n```text\n";
            String page = Files.readString(PAGE);
            Files.writeString(
                    PAGE,
                    page.replaceFirst(Pattern.quote(before + example.said()), Matcher.quoteReplacement(before + said)));
        } else {
            assertThat(said).isEqualTo(example.said());
        }
        assertThat(said).contains("[" + example.code() + "]");
    }
}
