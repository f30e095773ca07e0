package io.runapi.samples.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.RunApi;
import io.runapi.task.PollSchedule;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.TaskOutcome;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The agent as somebody who types at it, and reads what it prints. */
@Timeout(180)
class AgentTest {
    @TempDir
    Path media;

    private final RunApiServer server = RunApiServer.builder()
            .tokensPerSecond(Double.POSITIVE_INFINITY)
            .imageTime(Duration.ZERO)
            .videoTime(Duration.ZERO)
            .start();
    private final RunApi runapi = RunApi.builder()
            .baseUrl(server.baseUrl())
            .apiKey(server.apiKey())
            .maxRetries(0)
            .pollSchedule(PollSchedule.fixed(Duration.ofMillis(20)))
            .build();

    @BeforeEach
    void saveHere() {
        System.setProperty("runapi.samples.output", media.toString());
    }

    @AfterEach
    void close() {
        System.clearProperty("runapi.samples.output");
        runapi.close();
        server.close();
    }

    @Test
    void streamsAnswersAndTellsTheirTokens() throws IOException {
        server.onChat().reply("Hello to you.");

        assertThat(typing("Hello", "/quit"))
                .contains("gemini-3.5-flash> Hello to you. [")
                .contains(" tokens]")
                .endsWith("Bye.\n");
    }

    @Test
    void keepsTheConversationWhenTheModelChanges() throws IOException {
        server.onChat().reply("Noted: 42.").reply("You said 42.");

        assertThat(typing("My number is 42.", "/model claude", "What is my number?", "/quit"))
                .containsSubsequence(
                        "gemini-3.5-flash> Noted: 42.",
                        "You talk to claude-opus-4.8 now",
                        "claude-opus-4.8> You said 42.");
        assertThat(lastRequest())
                .contains("\"claude-opus-4.8\"")
                .containsSubsequence("My number is 42.", "Noted: 42.", "What is my number?");
    }

    @Test
    void forgetsWhatWasSaidButNotTheModel() throws IOException {
        server.onChat().reply("Noted: 42.").reply("I don't know.");

        typing("My number is 42.", "/model gpt", "/new", "What is my number?");

        assertThat(lastRequest()).contains("\"gpt-5.5\"", "What is my number?").doesNotContain("42");
    }

    @Test
    void makesAPictureAndAVideoWhenAsked() throws IOException {
        assertThat(typing("Draw a picture of a fox in the snow", "Now make a video of it running", "/quit"))
                .containsSubsequence(
                        "make_picture: a fox in the snow",
                        "completed\n",
                        "saved " + media.resolve("picture-1.png"),
                        "make_video: ",
                        "completed\n",
                        "saved " + media.resolve("video-2.mp4"));
        assertThat(media.resolve("picture-1.png")).isNotEmptyFile();
        assertThat(media.resolve("video-2.mp4")).isNotEmptyFile();
        assertThat(lastRequest()).contains("\"role\":\"tool\"", "Saved as video-2.mp4.");
    }

    @Test
    void tellsTheModelWhatAToolCouldNotDo() throws IOException {
        server.onTasks().next(TaskOutcome.failed("The prompt was refused."));

        assertThat(typing("Draw a picture of a fox", "/quit")).contains("The prompt was refused.");
        assertThat(lastRequest()).contains("It failed: ", "The prompt was refused.");
    }

    @Test
    void stopsAModelThatNeverStopsAskingForTools() throws IOException {
        for (int i = 0; i < 5; i++) {
            server.onChat().callTool("make_coffee", "{\"prompt\": \"hot\"}");
        }

        assertThat(typing("Coffee, please", "/quit")).contains("Stopped after 5 steps.");
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void tellsTheModelWhatAToolDoesNotTake() throws IOException {
        server.onChat()
                .callTool("make_video", "{\"prompt\": \"a fox\", \"length\": \"ONE_HOUR\"}")
                .reply("Ten seconds, then?");

        assertThat(typing("A film of a fox, please", "/quit")).contains("Ten seconds, then?");
        assertThat(lastRequest()).contains("$.length", "one of FIVE_SECONDS, TEN_SECONDS");
        assertThat(media).isEmptyDirectory();
    }

    @Test
    void makesNoMoreThanThreeInATurn() throws IOException {
        Map.Entry<String, String> fox = Map.entry("make_picture", "{\"prompt\": \"a fox\"}");
        server.onChat().callTools(fox, fox, fox, fox).reply("Three, for now.");

        assertThat(typing("Four pictures of foxes", "/quit"))
                .containsSubsequence("picture-3.png", "make_picture: not now", "Three, for now.");
        assertThat(media.resolve("picture-4.png")).doesNotExist();
        assertThat(lastRequest()).contains("Ask the user whether to go on.");
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        for (int i = 0; i < 5; i++) {
            server.onChat().callTool("make_coffee", "{}");
        }
        server.onChat().reply("Here I am again.");

        assertThat(typing("Coffee, please", "And now?", "/quit"))
                .containsSubsequence("Stopped after 5 steps.", "Here I am again.");
        assertThat(lastRequest()).containsSubsequence("Coffee, please", "There is no tool make_coffee", "And now?");
    }

    @Test
    void goesOnAfterAFailure() throws IOException {
        server.faults().next(Fault.status(402));
        server.onChat().reply("Here I am.");

        assertThat(typing("Are you there?", "And now?", "/quit"))
                .containsSubsequence("That did not work", "gemini-3.5-flash> Here I am.");
        assertThat(lastRequest()).doesNotContain("Are you there?");
    }

    @Test
    void listsCommandsAndModels() throws IOException {
        assertThat(typing("/help", "/model", "/modle", "", "/quit"))
                .containsSubsequence(
                        "/model NAME", "* gemini-3.5-flash", "  claude-opus-4.8", "  gpt-5.5", "There is no /modle.");
    }

    @Test
    void leavesAtTheEndOfItsInput() throws IOException {
        assertThat(typing()).endsWith("you> Bye.\n");
    }

    /** What the model heard last. */
    private String lastRequest() {
        return server.requests().stream()
                .filter(request -> request.path().equals("/v1/chat/completions"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .body();
    }

    private String typing(String... lines) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Agent(runapi, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")));
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
