package io.runapi.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command, as its output shows it. */
@Timeout(180)
class QuickstartTest {
    @TempDir
    Path media;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = System.out;

    @BeforeEach
    void redirect() {
        System.setProperty("runapi.samples.output", media.toString());
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(terminal);
        System.clearProperty("runapi.samples.output");
    }

    @Test
    void printsAllAnswers() {
        Quickstart.main(new String[0]);

        assertThat(printed())
                .contains("Offline", "nothing is charged")
                .containsSubsequence(
                        "1. ",
                        "[gemini-3.5-flash: 34 tokens in, 71 out, 105 in all]",
                        "2. ",
                        "[claude-opus-4.8: 24 tokens in, 87 out, 111 in all]",
                        "3. ",
                        "completed after",
                        "saved ",
                        "4. ",
                        "completed after",
                        "saved ",
                        "5. ",
                        "[claude-opus-4.8: ",
                        "[gpt-5.5: ",
                        "6. ",
                        "completed after",
                        "saved ");
    }

    @Test
    void savesFilesThatAViewerOpens() throws Exception {
        Quickstart.main(new String[0]);

        assertThat(Files.readAllBytes(media.resolve("mug.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(Files.readAllBytes(media.resolve("lake.mp4")), 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("ftyp");
        assertThat(media.resolve("harbour.mp4")).isNotEmptyFile();
    }

    @Test
    void answersAreRecords() {
        AnswersAsRecords.main(new String[0]);

        assertThat(printed()).containsSubsequence("City[name=", "people=", "climate=", "Sight[name=");
    }

    @Test
    void aRequestIsADeclaredInterface() {
        DeclaredRequest.main(new String[0]);

        assertThat(printed()).containsSubsequence("aspectRatio=16:9", "aspectRatio=9:16", "saved ");
        assertThat(media.resolve("lighthouse.mp4")).isNotEmptyFile();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
