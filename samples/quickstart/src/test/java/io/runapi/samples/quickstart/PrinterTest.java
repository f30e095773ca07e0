package io.runapi.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final String TEXT = "Tokens come in pieces, and a piece may end within a word. ".repeat(5);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Printer printer;

    @BeforeEach
    void open() {
        printer = new Printer(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    @Test
    void wrapsTheSameTextTheSameWayHoweverItIsCut() {
        printer.paragraph(TEXT);
        String whole = printed();
        bytes.reset();

        TEXT.chars().forEach(c -> printer.print(Character.toString(c)));
        printer.endLine();

        assertThat(printed()).isEqualTo(whole);
    }

    @Test
    void keepsEveryWordAndFitsTheTerminal() {
        printer.paragraph(TEXT);

        assertThat(printed().lines()).allMatch(line -> line.length() <= 92);
        assertThat(printed().lines().map(String::strip).collect(Collectors.joining(" ")))
                .isEqualTo(TEXT.strip());
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
