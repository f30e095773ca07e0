package io.runapi.testkit;

import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.Handler;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that goes wrong with one request. Faults that begin with {@code after...} let that many chunks of the usual
 * answer through first (in a stream, a chunk is an event); an answer that is not streamed counts as one chunk.
 */
public final class Fault {
    private static final int LINE_PART = 64 * 1024;
    private static final String JSON = "application/json";

    private final String name;
    private final Effect effect;

    private Fault(String name, Effect effect) {
        this.name = name;
        this.effect = effect;
    }

    /** Closes the connection before anything is done: the request had no effect. */
    public static Fault dropBeforeAccept() {
        return new Fault("drop before accept", (usual, request, answer) -> answer.drop());
    }

    /** Does what was asked (a task exists now) and closes the connection instead of answering. */
    public static Fault dropAfterAccept() {
        return new Fault("drop after accept", (usual, request, answer) -> {
            usual.handle(request, new SilentAnswer(answer));
            answer.drop();
        });
    }

    /** Answers with an error status and RunAPI's usual JSON body. */
    public static Fault status(int status) {
        return respond(status, JSON, Failure.ofStatus(status).body());
    }

    /** Answers 429 and asks to come back after so many seconds (rounded up). */
    public static Fault rateLimited(Duration retryAfter) {
        long seconds = retryAfter.plusMillis(999).toSeconds();
        return status(429).withHeader("Retry-After", Long.toString(seconds));
    }

    /** Answers 429 and asks to come back at this time, as an HTTP date. */
    public static Fault rateLimited(Instant until) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC));
        return status(429).withHeader("Retry-After", date);
    }

    /** Answers with this status and body. */
    public static Fault respond(int status, String contentType, String body) {
        return new Fault(
                "status " + status,
                (usual, request, answer) -> answer.send(
                        status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Answers as a proxy in between does: with a page for people. */
    public static Fault html(int status) {
        return respond(
                status,
                "text/html",
                "<!DOCTYPE html><html><head><title>" + status + "</title></head><body><h1>" + status
                        + "</h1><hr>nginx</body></html>\n");
    }

    /** Answers with a status and nothing else. */
    public static Fault empty(int status) {
        return new Fault("empty " + status, (usual, request, answer) -> answer.send(status, Map.of(), new byte[0]));
    }

    /** Answers with a status and a body of so many bytes: JSON, if anybody reads that far. */
    public static Fault huge(int status, long bytes) {
        return new Fault("huge " + status, (usual, request, answer) -> {
            answer.begin(status, Map.of("Content-Type", JSON));
            answer.chunk(utf8("{\"error\":{\"message\":\""));
            flood(answer, bytes);
            answer.chunk(utf8("\"}}"));
            answer.end();
        });
    }

    /** Sends the client to another address with 307, which keeps method and body. */
    public static Fault redirect(URI to) {
        return new Fault(
                "redirect",
                (usual, request, answer) -> answer.send(307, Map.of("Location", to.toString()), new byte[0]));
    }

    /** Never answers, until the client goes away or the server is closed. */
    public static Fault stall() {
        return new Fault("stall", (usual, request, answer) -> answer.stall());
    }

    /** Never goes on after so many chunks, until the client goes away or the server is closed. */
    public static Fault stallAfter(int chunks) {
        return breaking("stall", chunks, answer -> (started, status, headers, bytes) -> answer.stall());
    }

    /** Breaks the connection in the middle of the chunk that comes after so many. */
    public static Fault cutAfter(int chunks) {
        return breaking("cut", chunks, answer -> answer::cut);
    }

    /** Sends an error event after so many events, and ends the stream. */
    public static Fault errorEventAfter(int events, String message) {
        String error = new Failure(500, message, "server_error", null).body();
        return breaking("error event", events, answer -> lastWords(answer, "data: " + error + "\n\n"));
    }

    /** Sends an event whose data is not JSON after so many events, and ends the stream. */
    public static Fault malformedEventAfter(int events) {
        String data = "data: {\"choices\":[{\"delta\":oops\n\n";
        return breaking("malformed event", events, answer -> lastWords(answer, data));
    }

    /** Ends the stream after so many events as if that were all: no finish reason, no {@code [DONE]}. */
    public static Fault endAfter(int events) {
        return breaking("end", events, answer -> lastWords(answer, ": that is all\n\n"));
    }

    /** Answers 200 with something that begins like JSON and is not. */
    public static Fault malformedJson() {
        return respond(200, JSON, "{\"id\": \"oops\", \"choices\": [}");
    }

    /** Answers as usual, but the JSON ends in the middle. */
    public static Fault truncatedJson() {
        return new Fault(
                "truncated JSON",
                (usual, request, answer) -> usual.handle(
                        request,
                        new RewrittenAnswer(answer, headers -> headers, body -> Arrays.copyOf(body, body.length / 2))));
    }

    /** Answers as usual, but says that it is something else, for instance {@code text/html}. */
    public static Fault contentType(String contentType) {
        return new Fault(
                "content type " + contentType,
                (usual, request, answer) -> usual.handle(
                        request,
                        new RewrittenAnswer(
                                answer, headers -> with(headers, "Content-Type", contentType), body -> body)));
    }

    /** Answers a stream with one line of so many bytes that never ends. */
    public static Fault longLine(long bytes) {
        return new Fault("long line", (usual, request, answer) -> {
            answer.begin(200, Map.of("Content-Type", "text/event-stream"));
            answer.chunk(utf8("data: "));
            flood(answer, bytes);
            answer.end();
        });
    }

    /** Answers 200, and the body is an error all the same. */
    public static Fault okWithError(String message) {
        return respond(200, JSON, new Failure(200, message, "server_error", null).body());
    }

    /** The same fault with one more header in its answer. */
    public Fault withHeader(String header, String value) {
        return new Fault(
                name,
                (usual, request, answer) -> effect.happen(
                        usual,
                        request,
                        new RewrittenAnswer(answer, headers -> with(headers, header, value), body -> body)));
    }

    void happen(Handler usual, ReceivedRequest request, Answer answer) throws IOException {
        effect.happen(usual, request, answer);
    }

    private static Fault breaking(String what, int chunks, Function<Answer, BreakingAnswer.Break> breakage) {
        return new Fault(
                what + " after " + chunks,
                (usual, request, answer) ->
                        usual.handle(request, new BreakingAnswer(answer, chunks, breakage.apply(answer))));
    }

    private static BreakingAnswer.Break lastWords(Answer answer, String words) {
        return (started, status, headers, bytes) -> {
            if (!started) {
                answer.begin(status, Map.of("Content-Type", "text/event-stream"));
            }
            answer.chunk(utf8(words));
            answer.end();
            throw new BreakingAnswer.Over();
        };
    }

    private static void flood(Answer answer, long bytes) throws IOException {
        byte[] part = new byte[LINE_PART];
        Arrays.fill(part, (byte) 'a');
        for (long sent = 0; sent < bytes; sent += part.length) {
            answer.chunk(part);
        }
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return more;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a fault does in place of, or to, the usual answer. */
    @FunctionalInterface
    private interface Effect {
        void happen(Handler usual, ReceivedRequest request, Answer answer) throws IOException;
    }
}
