package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL);

    static Stream<Example> examples() throws IOException {
        return entries()
                .flatMap(entry -> EXAMPLE.matcher(entry)
                        .results()
                        .map(found -> new Example(
                                entry.substring(0, "RUNAPI-000".length()), found.group(1), found.group(2))));
    }

    /** What stands below each code, the code first. */
    private static Stream<String> entries() throws IOException {
        return Arrays.stream(Files.readString(PAGE).split("(?m)^### |^## "))
                .filter(entry -> entry.startsWith("RUNAPI-"));
    }

    record Example(String code, String source, String said) {
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
    void everyProblemHasAnExampleButAFaultOfOurs() throws IOException {
        assertThat(examples().map(Example::code).distinct())
                .containsExactlyElementsOf(Arrays.stream(Problem.values())
                        .filter(problem -> problem != Problem.INTERNAL)
                        .map(Problem::code)
                        .sorted()
                        .toList());
        assertThat(entries()).anyMatch(entry -> entry.startsWith(Problem.INTERNAL.code()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleSaysWhatThePageSays(Example example) throws IOException {
        String source = example.source();
        String said = (source.startsWith("package")
                        ? UserCode.said(UserCode.compile(TestCatalogue.classPathWithoutCatalogue(), source))
                        : UserCode.problems(source))
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
