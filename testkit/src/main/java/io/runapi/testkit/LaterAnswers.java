package io.runapi.testkit;

import io.runapi.testkit.chat.Ids;
import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Answers that were promised with 202 and a Location, where they are asked for until they are there. */
final class LaterAnswers {
    /** Where they are. */
    static final String PATH = "/api/v1/answers/";

    private final Clock clock;
    private final Map<String, Stored> stored = new ConcurrentHashMap<>();

    LaterAnswers(Clock clock) {
        this.clock = clock;
    }

    private record Stored(ObjectNode body, TaskOutcome outcome, Instant end) {}

    void promise(ObjectNode body, TaskOutcome outcome, Answer answer) throws IOException {
        String id = "ans_" + Ids.next();
        Duration after = outcome.after();
        stored.put(id, new Stored(body, outcome, clock.instant().plus(after == null ? Duration.ZERO : after)));
        Map<String, String> headers = new LinkedHashMap<>(Json.CONTENT);
        headers.put("Location", PATH + id);
        String promised =
                Json.object().put("task_id", id).put("status", "pending").toString();
        answer.send(202, headers, promised.getBytes(StandardCharsets.UTF_8));
    }

    void send(ReceivedRequest request, Answer answer) throws IOException {
        String id = request.path().substring(PATH.length());
        Stored one = stored.get(id);
        if (one == null) {
            throw new Refused(404, "There is no answer " + request.path() + ".");
        }
        boolean over = !clock.instant().isBefore(one.end());
        ObjectNode told =
                Json.object().put("id", id).put("status", over ? one.outcome().word() : "processing");
        String error = one.outcome().error();
        if (over && error != null) {
            told.put("error", error);
        } else if (over) {
            ObjectNode response = told.putObject("response").put("status", 200).put("content_type", "application/json");
            response.putObject("headers");
            response.set("body", one.body());
        }
        Json.send(answer, told);
    }
}
