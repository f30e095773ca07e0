package io.runapi.testkit.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.AnswerException;
import io.runapi.CutAnswerException;
import io.runapi.InvalidAnswerException;
import io.runapi.RefusedAnswerException;
import io.runapi.RunApi;
import io.runapi.error.DecodeException;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.answers.Critic.Circle;
import io.runapi.testkit.answers.Critic.Finding;
import io.runapi.testkit.answers.Critic.Group;
import io.runapi.testkit.answers.Critic.Review;
import io.runapi.testkit.answers.Critic.Severity;
import io.runapi.testkit.answers.Critic.Square;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A declared interface that returns records, from call to record. */
@Timeout(60)
class StructuredAnswersTest {
    private final RunApiServer server =
            RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY).start();
    private final RunApi runapi = RunApi.builder()
            .baseUrl(server.baseUrl())
            .apiKey(server.apiKey())
            .maxRetries(0)
            .build();
    private final Critic critic = new CriticClient(runapi);

    @AfterEach
    void close() {
        runapi.close();
        server.close();
    }

    @Test
    void asksStrictlyAndReadsTheRecord() {
        server.onChat().reply("""
                {"summary": "Fine", "mood": "good", "worst": null,
                 "findings": [{"file": "A.java", "line": 3, "severity": "HIGH", "cure": "Close it"}]}""");

        assertThat(critic.review("+ a"))
                .isEqualTo(new Review(
                        "Fine", List.of(new Finding("A.java", 3, Severity.HIGH, Optional.of("Close it"))), null));

        JsonNode format =
                JsonMapper.shared().readTree(server.requests().get(0).body()).path("response_format");
        assertThat(format.path("type").asString()).isEqualTo("json_schema");
        assertThat(format.at("/json_schema/name").asString()).isEqualTo("Review");
        assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
        assertThat(format.at("/json_schema/schema"))
                .isEqualTo(JsonMapper.shared().readTree(CriticJson.REVIEW.schemaText()));
        assertThat(format.at("/json_schema/schema/description").asString())
                .isEqualTo("What a reviewer says \"in short\" about C:\\code,\nand \"\"\"more\"\"\"");
    }

    @Test
    void theOfflineModelFillsEveryForm() {
        assertThat(critic.review("+ a").findings()).hasSize(1);
        assertThat(critic.reviewLater("+ a").join().worst()).isEqualTo(Severity.LOW);
        assertThat(critic.findings("+ a")).hasSize(1);
        assertThat(critic.findingsAsTheyCome("+ a")).hasSize(1);
        assertThat(critic.severity("+ a")).isEqualTo(Severity.LOW);
        assertThat(critic.lines("+ a")).isEqualTo(1);
        assertThat(critic.date("it")).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(critic.byFile("+ a")).hasSize(1).containsValue(Severity.LOW);
        assertThat(critic.draw("a ring")).isEqualTo(new Circle(1));
        assertThat(critic.everything("all").day()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(critic.ancestors("Ada").mother()).isNotNull();
    }

    @Test
    void readsTheRecordsOfASealedInterface() {
        server.onChat().reply("""
                {"value": {"parts": [{"kind": "Circle", "radius": 2}, {"type": "blue", "side": 1.5, "kind": "Square"}],
                 "frame": {"radius": 9}, "kind": "Group"}}""");

        Critic.Figure drawn = critic.draw("a house");

        assertThat(drawn).isEqualTo(new Group(List.of(new Circle(2), new Square(1.5, "blue")), new Circle(9)));
        assertThat(CriticJson.FIGURE.decode(CriticJson.FIGURE.encode(drawn))).isEqualTo(drawn);
    }

    @Test
    void saysWhereAnAnswerIsWrong() {
        assertThat(wrong("{\"summary\": \"s\", \"findings\": [{\"file\": \"f\", \"line\": 1, \"severity\": \"BAD\"}]}"))
                .startsWith("The answer is not the Review that was asked for: "
                        + "Expected one of LOW, HIGH at $.findings[0].severity but found the text \"BAD\"");
        assertThat(wrong("{\"summary\": \"s\", \"findings\": [{\"file\": \"f\", \"severity\": \"LOW\"}]}"))
                .contains("Expected a value for \"line\", which is missing or null, at $.findings[0]\n");
        assertThat(wrong("{\"summary\": [], \"findings\": []}"))
                .contains("Expected text at $.summary but found a list");
        assertThat(wrong("I'd rather say it in words."))
                .contains("Malformed JSON at $, byte 0: ")
                .contains("in: I'd rather say it in words.");
        server.onChat().reply("{\"value\": {\"kind\": \"Blob\"}}");
        assertThatThrownBy(() -> critic.draw("a blob"))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining(
                        "Expected \"kind\" to be one of Circle, Square, Group, which is \"Blob\", at $.value\n");
    }

    private String wrong(String answer) {
        server.onChat().reply(answer);
        InvalidAnswerException invalid = catchThrowableOfType(InvalidAnswerException.class, () -> critic.review("+ a"));
        assertThat(invalid.text()).isEqualTo(answer);
        assertThat(invalid.completion().usage()).isNotNull();
        assertThat(invalid.isSafeToRetry()).isFalse();
        assertThat(invalid).hasCauseInstanceOf(DecodeException.class);
        return String.valueOf(invalid.getMessage());
    }

    @Test
    void keepsWhatARecordRefused() {
        server.onChat().reply("{\"summary\": \" \", \"findings\": [], \"worst\": null}");

        assertThatThrownBy(() -> critic.review("+ a"))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("Review refused its values: a summary says something, at $\n")
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a summary says something");
    }

    @Test
    void tellsARefusalFromAnAnswer() {
        server.onChat().replyWith("""
                {"id": "c", "object": "chat.completion", "created": 1, "model": "gpt-5.5", "choices": [
                  {"index": 0, "finish_reason": "stop",
                   "message": {"role": "assistant", "content": null, "refusal": "I won't."}}]}""");

        RefusedAnswerException refused = catchThrowableOfType(RefusedAnswerException.class, () -> critic.review("+ a"));

        assertThat(refused).hasMessage("The model refused: I won't.");
        assertThat(refused.text()).isEmpty();
        assertThat(refused.completion().refusal()).isEqualTo("I won't.");
    }

    @Test
    void tellsACutAnswerFromAWholeOne() {
        server.onChat().replyWith(completion("length", "{\\\"summary\\\": \\\"It"));

        assertThatThrownBy(() -> critic.reviewLater("+ a").join())
                .cause()
                .isInstanceOf(CutAnswerException.class)
                .hasMessage("The answer was cut off after 9 tokens, before its JSON ended (finish_reason length)\n"
                        + "    set maxTokens higher, or ask for less at once")
                .extracting(cut -> ((AnswerException) cut).text())
                .isEqualTo("{\"summary\": \"It");

        server.onChat().replyWith(completion("content_filter", ""));
        assertThatThrownBy(() -> critic.review("+ a"))
                .isInstanceOf(RefusedAnswerException.class)
                .hasMessage("A filter stopped the answer (finish_reason content_filter)");

        server.onChat().replyWith(completion("stop", ""));
        assertThatThrownBy(() -> critic.review("+ a"))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessage("The answer is empty and is no Review");
    }

    private static String completion(String finishReason, String content) {
        return """
                {"id": "c", "object": "chat.completion", "created": 1, "model": "gpt-5.5", "choices": [
                  {"index": 0, "finish_reason": "%s", "message": {"role": "assistant", "content": "%s"}}],
                 "usage": {"prompt_tokens": 1, "completion_tokens": 9, "total_tokens": 10}}""".formatted(finishReason, content);
    }

    @Test
    void handsElementsOutWhileTheyStream() {
        server.onChat().stream(
                piece("{\\\"items\\\": [{\\\"file\\\": \\\"A\\\", \\\"line\\\": 1, \\\"sev"),
                piece(
                        "erity\\\": \\\"LOW\\\"}, {\\\"file\\\": \\\"B\\\", \\\"line\\\": 2, \\\"severity\\\": \\\"HIGH\\\"}"),
                piece(", {\\\"file\\\": \\\"C\\\", \\\"line\\\": true}, {\\\"file\\\": \\\"D\\\"}"),
                piece("]}"),
                "[DONE]");

        try (Stream<Finding> findings = critic.findingsAsTheyCome("+ a")) {
            Iterator<Finding> each = findings.iterator();
            assertThat(each.next()).isEqualTo(new Finding("A", 1, Severity.LOW, Optional.empty()));
            assertThat(each.next()).isEqualTo(new Finding("B", 2, Severity.HIGH, Optional.empty()));
            assertThatThrownBy(each::next)
                    .isInstanceOf(InvalidAnswerException.class)
                    .hasMessageContaining("Expected a whole number of 32 bits at $.items[2].line but found true")
                    .extracting(invalid -> ((AnswerException) invalid).text())
                    .asString()
                    .startsWith("{\"items\": [{\"file\": \"A\"");
            assertThatThrownBy(each::hasNext).isInstanceOf(InvalidAnswerException.class);
        }
    }

    @Test
    void tellsAListThatWasCutFromAWholeOne() {
        server.onChat().stream(piece("{\\\"items\\\": [{\\\"file\\\": \\\"A\\\""), end("length"), "[DONE]");
        assertThatThrownBy(() -> critic.findingsAsTheyCome("+ a").toList()).isInstanceOf(CutAnswerException.class);

        server.onChat().stream(piece("{\\\"items\\\": [{\\\"file\\\": \\\"A\\\""), end("stop"), "[DONE]");
        assertThatThrownBy(() -> critic.findingsAsTheyCome("+ a").toList())
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessage("The answer is not the FindingList that was asked for: "
                        + "Expected more at character 23 but the list ended");

        server.onChat().stream(piece("Sorry"), end("stop"), "[DONE]");
        assertThatThrownBy(() -> critic.findingsAsTheyCome("+ a").toList())
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("Expected { or [ at character 0 but found S");
    }

    private static String piece(String content) {
        return """
                {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "gpt-5.5", "choices": [\
                {"index": 0, "delta": {"content": "%s"}}]}""".formatted(content);
    }

    private static String end(String reason) {
        return """
                {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "gpt-5.5", "choices": [\
                {"index": 0, "delta": {}, "finish_reason": "%s"}]}""".formatted(reason);
    }

    @Test
    void readsMapsInBothForms() {
        server.onChat().reply("{\"value\": [{\"key\": \"A.java\", \"value\": \"HIGH\"}]}");
        assertThat(critic.byFile("+ a")).isEqualTo(Map.of("A.java", Severity.HIGH));
        server.onChat().reply("{\"value\": {\"A.java\": \"HIGH\"}}");
        assertThat(critic.byFile("+ a")).isEqualTo(Map.of("A.java", Severity.HIGH));
    }
}
