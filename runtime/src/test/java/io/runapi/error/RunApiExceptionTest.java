package io.runapi.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.contract.Violation;
import io.runapi.task.TaskRef;
import io.runapi.task.TaskStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunApiExceptionTest {
    private static final ErrorDetails DETAILS =
            new ErrorDetails(503, "busy", "req_1", 3, true, new TaskRef("/api/v1/x/y", "tsk_1"), "key-1");

    @ParameterizedTest
    @MethodSource("exceptions")
    void saysWhatIsKnown(RunApiException exception) {
        assertThat(exception.status()).isEqualTo(503);
        assertThat(exception.code()).isEqualTo("busy");
        assertThat(exception.requestId()).isEqualTo("req_1");
        assertThat(exception.attempts()).isEqualTo(3);
        assertThat(exception.isSafeToRetry()).isTrue();
        assertThat(exception.taskRef()).hasToString("runapi-task:/api/v1/x/y/tsk_1");
        assertThat(exception.idempotencyKey()).isEqualTo("key-1");
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void keepsItThroughSerialization(RunApiException exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RunApiException copy = (RunApiException) in.readObject();
            saysWhatIsKnown(copy);
            assertThat(copy).hasSameClassAs(exception).hasMessage(exception.getMessage());
        }
    }

    @Test
    void keepsEveryViolation() {
        List<Violation> violations = List.of(new Violation(Violation.Kind.RANGE, "a", "x"));
        assertThat(new ValidationException("m", violations, DETAILS).violations())
                .isEqualTo(violations);
    }

    static List<RunApiException> exceptions() {
        Violation violation = new Violation(Violation.Kind.RANGE, "a", "x");
        return List.of(
                new ApiException("m", DETAILS, null),
                new AuthenticationException("m", DETAILS, null),
                new ConfigurationException("m", DETAILS, null),
                new ConflictException("m", DETAILS, null),
                new DecodeException("m", DETAILS, null),
                new InsufficientCreditsException("m", DETAILS, null),
                new InterruptedCallException("m", DETAILS, null),
                new NetworkException("m", DETAILS, null),
                new NotFoundException("m", DETAILS, null),
                new PermissionException("m", DETAILS, null),
                new RateLimitException("m", DETAILS, Duration.ofSeconds(1), null),
                new ServerException("m", DETAILS, null),
                new StreamException("m", DETAILS, null),
                new TaskFailedException("m", TaskStatus.of("failed"), "why", DETAILS),
                new TaskTimedOutException("m", TaskStatus.of("pending"), Duration.ofSeconds(1), DETAILS),
                new TimeoutException("m", TimeoutException.Kind.IDLE, Duration.ofSeconds(1), DETAILS, null),
                new ValidationException("m", List.of(violation), DETAILS));
    }
}
