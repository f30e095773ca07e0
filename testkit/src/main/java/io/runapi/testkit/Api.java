package io.runapi.testkit;

import io.runapi.testkit.chat.Ids;
import io.runapi.testkit.contract.Description;
import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.contract.Refusal;
import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.Handler;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers a request as RunAPI does: finds the operation, asks for the key, judges the body, and passes it on. */
final class Api implements Handler {
    private final Description description;
    private final String apiKey;
    private final Faults faults;
    private final TaskCalls tasks;
    private final ChatCalls chat;
    private final DirectCalls answers;
    private final LaterAnswers later;
    private final Files files;
    private final Uploads uploads;

    Api(
            Description description,
            String apiKey,
            Faults faults,
            TaskCalls tasks,
            ChatCalls chat,
            DirectCalls answers,
            LaterAnswers later,
            Files files,
            Uploads uploads) {
        this.uploads = uploads;
        this.answers = answers;
        this.later = later;
        this.description = description;
        this.apiKey = apiKey;
        this.faults = faults;
        this.tasks = tasks;
        this.chat = chat;
        this.files = files;
    }

    @Override
    public void handle(ReceivedRequest request, Answer answer) throws IOException {
        Answer named = new RewrittenAnswer(answer, headers -> named(headers, request), body -> body);
        Fault fault = faults.take(request);
        if (fault == null) {
            answer(request, named);
            return;
        }
        try {
            fault.happen(this::answer, request, named);
        } catch (BreakingAnswer.Over e) {
            // the usual answer was stopped where the fault's own ended, and the connection can go on
        }
    }

    private static Map<String, String> named(Map<String, String> headers, ReceivedRequest request) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put("X-Request-Id", "req_" + Ids.next());
        String clientId = request.header("X-Client-Request-Id");
        if (clientId != null) {
            more.put("X-Client-Request-Id", clientId);
        }
        return more;
    }

    private void answer(ReceivedRequest request, Answer answer) throws IOException {
        try {
            if (request.path().startsWith(Files.PATH)) {
                files.send(request, answer);
            } else if (request.path().startsWith(Uploads.PATH)) {
                uploads.put(request, answer);
            } else {
                call(request, answer);
            }
        } catch (Refused e) {
            Json.send(answer, e.failure().status(), e.failure().body());
        } catch (RuntimeException | LinkageError e) { // such as a JDK without the libraries to draw with
            Json.send(
                    answer,
                    500,
                    Failure.ofStatus(500)
                            .withMessage("The test server failed: " + e)
                            .body());
        }
    }

    private void call(ReceivedRequest request, Answer answer) throws IOException {
        if (request.path().startsWith(LaterAnswers.PATH)) {
            requireKey(request.header("Authorization"));
            later.send(request, answer);
            return;
        }
        Operation operation = find(request);
        if (!operation.isKeyless()) {
            requireKey(request.header("Authorization"));
        }
        ObjectNode given = Given.by(request, operation);
        requireValid(operation.check(given));
        if (operation.createsTask()) {
            tasks.create(operation, request, given, answer);
        } else if (operation.tellsTaskStatus()) {
            tasks.status(operation, request, answer);
        } else if (operation.path().equals(ChatCalls.PATH)) {
            chat.complete(given, answer);
        } else if (operation.path().equals(ChatCalls.MODELS_PATH)) {
            chat.models(answer);
        } else if (operation.path().equals(Uploads.PREPARE)) {
            uploads.prepare(given, answer);
        } else if (operation.path().equals(Uploads.CONFIRM)) {
            uploads.confirm(given, answer);
        } else if (operation.isAction()) {
            answers.answer(operation, given, answer);
        } else {
            throw notPlayed(operation);
        }
    }

    private static Refused notPlayed(Operation operation) {
        return new Refused(501, "This server knows " + operation + " but does not play it.");
    }

    private Operation find(ReceivedRequest request) {
        List<Operation> here = description.at(request.path());
        if (here.isEmpty()) {
            throw new Refused(404, "There is nothing at " + request.path() + ".");
        }
        Operation operation = description.find(request.method(), request.path());
        if (operation == null) {
            String methods = here.stream().map(Operation::method).collect(Collectors.joining(", "));
            throw new Refused(new Failure(
                    405,
                    request.path() + " takes " + methods + ", not " + request.method() + ".",
                    "method_not_allowed",
                    null));
        }
        return operation;
    }

    private void requireKey(@Nullable String authorization) {
        if (authorization == null) {
            throw new Refused(401, "There is no API key: send Authorization: Bearer and the key.");
        }
        if (!authorization.equals("Bearer " + apiKey)) {
            throw new Refused(401, "The API key is not valid.");
        }
    }

    private static void requireValid(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            String message = refusals.stream().map(Refusal::message).collect(Collectors.joining("; "));
            throw new Refused(new Failure(
                    422, message, "validation_error", refusals.get(0).param()));
        }
    }
}
