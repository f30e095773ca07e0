package io.runapi.samples.quickstart;

import io.runapi.AspectRatio;
import io.runapi.ChatCompletionRequest;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.error.RunApiException;
import io.runapi.error.TaskTimedOutException;
import io.runapi.error.ValidationException;
import io.runapi.task.PollSchedule;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.TaskOutcome;
import java.time.Duration;

/** Shows: what can go wrong, each as an exception of its own type. The test server fails on demand. */
final class HandleErrors {
    private HandleErrors() {}

    public static void main(String[] args) {
        Printer out = new Printer(System.out);
        try (RunApiServer server = RunApiServer.start();
                RunApi runapi = RunApi.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey(server.apiKey())
                        .maxRetries(0)
                        .pollSchedule(PollSchedule.fixed(Duration.ofMillis(100)))
                        .build()) {
            out.heading("A value that the model does not take: nothing is sent");
            attempt(out, () -> runapi.runway().textToVideo(video(7)));

            out.heading("No credits left");
            server.faults().next(Fault.status(402));
            attempt(out, () -> runapi.chat().complete(question()));

            out.heading("Too many requests");
            server.faults().next(Fault.rateLimited(Duration.ofSeconds(20)));
            attempt(out, () -> runapi.chat().complete(question()));

            out.heading("A task that the service gives up");
            server.onTasks().next(TaskOutcome.failed("The prompt was refused."));
            attempt(out, () -> runapi.runway().textToVideo(video(5)).await());

            out.heading("A task that takes longer than you wait");
            server.onTasks().next(TaskOutcome.neverEnds());
            attempt(out, () -> runapi.runway().textToVideo(video(5)).await(Duration.ofMillis(500)));
        }
    }

    /** Most callers catch what they can do something about, and let the rest go up. */
    private static void attempt(Printer out, Runnable call) {
        try {
            call.run();
        } catch (ValidationException e) {
            e.violations().forEach(violation -> out.paragraph(violation.message()));
        } catch (TaskTimedOutException e) {
            out.paragraph("Not lost: tasks().resume(\"" + e.taskRef() + "\") waits on.");
        } catch (RunApiException e) {
            out.paragraph(e.getClass().getSimpleName() + ": " + e.getMessage());
            out.paragraph("safe to retry: " + e.isSafeToRetry() + ", request id: " + e.requestId());
        }
    }

    private static RunwayTextToVideoRequest video(int seconds) {
        return RunwayTextToVideoRequest.builder("A lighthouse in a storm", seconds, OutputResolution.P720)
                .aspectRatio(AspectRatio.R16_9)
                .build();
    }

    private static ChatCompletionRequest question() {
        return ChatCompletionRequest.builder("gpt-5.5").user("Are you there?").build();
    }
}
