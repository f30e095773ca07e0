package io.runapi.task;

import io.runapi.error.ApiException;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ConflictException;
import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.InsufficientCreditsException;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.NetworkException;
import io.runapi.error.NotFoundException;
import io.runapi.error.PermissionException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TaskFailedException;
import io.runapi.error.TaskTimedOutException;
import io.runapi.error.TimeoutException;
import io.runapi.error.ValidationException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Every exception about a task: each has its ref, and its message says how to go on. */
final class TaskErrors {
    private static final ErrorDetails NOTHING_SENT = new ErrorDetails(0, null, null, 0, true, null, null);

    private TaskErrors() {}

    static TaskFailedException failed(
            TaskRef ref, TaskStatus status, @Nullable String reason, @Nullable String code, ErrorDetails call) {
        String what = status.state() == TaskStatus.State.CANCELLED ? "was cancelled" : "failed";
        ErrorDetails details = new ErrorDetails(
                call.status(), code, call.requestId(), call.attempts(), false, ref, call.idempotencyKey());
        return new TaskFailedException(
                "The task " + what + " (status " + status + "): "
                        + (reason == null ? "the service gave no reason" : reason) + where(ref),
                status,
                reason,
                details);
    }

    /** What went wrong with the last look, if it did, is suppressed rather than a cause: the wait ended by itself. */
    static TaskTimedOutException timedOut(
            TaskRef ref, Duration limit, @Nullable TaskStatus last, @Nullable RunApiException lastError) {
        StringBuilder text = new StringBuilder("The task was not finished within ").append(shown(limit));
        if (last == null) {
            text.append("; its status was not seen yet");
        } else {
            text.append("; its last status was \"").append(last).append('"');
        }
        if (last != null && last.state() == TaskStatus.State.UNKNOWN) {
            text.append(", which this version of RunAPI for Java does not know and takes for running");
        }
        if (lastError != null) {
            text.append("; the last look at it failed: ").append(said(lastError));
        }
        text.append(". It goes on at the service: wait again, or later with tasks().resume(ref)")
                .append(where(ref));
        TaskTimedOutException error =
                new TaskTimedOutException(text.toString(), last, limit, NOTHING_SENT.withTaskRef(ref));
        if (lastError != null) {
            error.addSuppressed(lastError);
        }
        return error;
    }

    static InterruptedCallException interrupted(TaskRef ref, InterruptedException cause) {
        return new InterruptedCallException(
                "The thread that waited for the task was interrupted. It goes on at the service: wait again, or later"
                        + " with tasks().resume(ref)" + where(ref),
                NOTHING_SENT.withTaskRef(ref),
                cause);
    }

    static NetworkException closed(TaskRef ref) {
        return new NetworkException(
                "The client was closed, so it can't wait for the task. It goes on at the service: wait for it with"
                        + " tasks().resume(ref) of another client" + where(ref),
                NOTHING_SENT.withTaskRef(ref),
                null);
    }

    /** A result that the codec can't read: the task is complete all the same. */
    static DecodeException unreadableResult(TaskRef ref, ErrorDetails call, RuntimeException cause) {
        return new DecodeException(
                "The task is complete, but its result can't be read: " + said(cause)
                        + ". It stays at the service: a newer version may read it with tasks().resume(ref), and"
                        + " tasks().resume(ref) without a class gives it as free-form JSON" + where(ref),
                call.withTaskRef(ref),
                cause);
    }

    static DecodeException unreadableStatus(TaskRef ref, ErrorDetails call, DecodeException cause) {
        return new DecodeException(
                "The service's answer about the task can't be read: " + said(cause)
                        + ". Wait again, or later with tasks().resume(ref)" + where(ref),
                call.withTaskRef(ref),
                cause);
    }

    /** An error under HTTP 200 that does not say that the task failed: whoever believed that would pay twice. */
    static ApiException bareError(TaskRef ref, ErrorDetails call, TaskEnvelope envelope) {
        ErrorDetails details = new ErrorDetails(
                call.status(), envelope.code(), call.requestId(), call.attempts(), true, ref, call.idempotencyKey());
        return new ApiException(
                "The service answered with an error instead of the task's status: " + envelope.reason()
                        + ". The task may go on: wait again, or later with tasks().resume(ref)" + where(ref),
                details,
                null);
    }

    /** A create request was accepted, and the task can't be named. */
    static DecodeException unnamed(String path, String why, ErrorDetails call, @Nullable RuntimeException cause) {
        String next = call.idempotencyKey() == null
                ? "Ask RunAPI for it by the request id " + call.requestId() + "."
                : "Make the call again with the idempotency key " + call.idempotencyKey() + ": it is not paid twice.";
        ErrorDetails details = new ErrorDetails(
                call.status(),
                call.code(),
                call.requestId(),
                call.attempts(),
                call.idempotencyKey() != null,
                null,
                call.idempotencyKey());
        return new DecodeException(
                "The service accepted the request to " + path + ", but its answer does not tell which task it became: "
                        + why + ". " + next,
                details,
                cause);
    }

    /** An error without what futures wrap it in. */
    static Throwable bare(Throwable error) {
        Throwable cause = error;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** What a look failed with, as an exception of ours that has the ref. */
    static RunApiException ofLook(Throwable error, TaskRef ref) {
        Throwable cause = bare(error);
        if (cause instanceof RunApiException ours) {
            return ours.taskRef() == null ? fresh(ours, ref) : ours;
        }
        return new NetworkException(
                "Asking for the task failed: " + cause + ". Wait again, or later with tasks().resume(ref)" + where(ref),
                NOTHING_SENT.withTaskRef(ref),
                cause);
    }

    /**
     * The same failure as an exception of its own, made on the caller's thread: its stack trace leads to the caller,
     * its cause to where it happened.
     */
    static RunApiException fresh(RunApiException e, TaskRef ref) {
        ErrorDetails details = new ErrorDetails(
                e.status(), e.code(), e.requestId(), e.attempts(), e.isSafeToRetry(), ref, e.idempotencyKey());
        String said = String.valueOf(e.getMessage());
        String text = said.contains(ref.toString()) ? said : said + where(ref);
        if (e instanceof AuthenticationException) {
            return new AuthenticationException(text, details, e);
        } else if (e instanceof PermissionException) {
            return new PermissionException(text, details, e);
        } else if (e instanceof NotFoundException) {
            return new NotFoundException(text, details, e);
        } else if (e instanceof InsufficientCreditsException) {
            return new InsufficientCreditsException(text, details, e);
        } else if (e instanceof RateLimitException limited) {
            return new RateLimitException(text, details, limited.retryAfter(), e);
        } else if (e instanceof ServerException) {
            return new ServerException(text, details, e);
        } else if (e instanceof ConflictException) {
            return new ConflictException(text, details, e);
        } else if (e instanceof DecodeException) {
            return new DecodeException(text, details, e);
        } else if (e instanceof NetworkException) {
            return new NetworkException(text, details, e);
        } else if (e instanceof TimeoutException timeout) {
            return new TimeoutException(text, timeout.kind(), timeout.limit(), details, e);
        } else if (e instanceof ValidationException invalid) {
            ValidationException copy = new ValidationException(text, invalid.violations(), details);
            copy.addSuppressed(e);
            return copy;
        }
        return e.taskRef() == null ? new ApiException(text, details, e) : e;
    }

    /** The first line of a message, without its stop: to stand in a sentence of ours. */
    static String said(Throwable error) {
        String message = error.getMessage() == null ? error.toString() : error.getMessage();
        String line = message.lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String where(TaskRef ref) {
        return "\n    task: " + ref;
    }

    private static String shown(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(2)) >= 0 && duration.toMillis() % 60_000 == 0) {
            return duration.toMinutes() + " minutes";
        }
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
