package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {
    @Test
    void keepsWhatIsSetAndOnlyThat() {
        RequestOptions options = RequestOptions.builder()
                .firstByteTimeout(Duration.ofSeconds(1))
                .idleTimeout(Duration.ofSeconds(2))
                .totalTimeout(Duration.ofSeconds(3))
                .maxRetries(4)
                .idempotencyKey("key-1")
                .clientRequestId("mine 1")
                .header("X-Secret", "hush")
                .build();
        RequestOptions changed =
                options.toBuilder().maxRetries(0).header("x-secret", "other").build();

        assertThat(options)
                .hasToString("RequestOptions[firstByteTimeout=PT1S, idleTimeout=PT2S, totalTimeout=PT3S, maxRetries=4,"
                        + " idempotencyKey=key-1, clientRequestId=mine 1, headers=[X-Secret]]");
        assertThat(options.headers()).containsExactly(java.util.Map.entry("X-Secret", "hush"));
        assertThat(changed.maxRetries()).isZero();
        assertThat(changed.headers()).hasSize(1).containsValue("other");
        assertThat(changed.idempotencyKey()).isEqualTo("key-1");
        assertThat(RequestOptions.defaults()).hasToString("RequestOptions[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "authorization", "X-Api-Key", "Host", "Content-Length", "Idempotency-Key"})
    void leavesManagedHeadersToTheClient(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header(name, "hush"))
                .withMessageStartingWith("The header " + name + " can't be set here: ")
                .withMessageNotContaining("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "é"})
    void refusesNamesThatAreNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush\r\nX: y", "hush\n", "hush\u0000", "hushé"})
    void refusesValuesThatWouldBreakTheRequest(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header("X-A", value))
                .withMessageNotContaining("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "é", "a\nb"})
    void refusesIdsThatCannotTravelInAHeader(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().idempotencyKey(id));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().clientRequestId(id));
    }

    @Test
    void boundsIds() {
        RequestOptions.builder().idempotencyKey("x".repeat(512));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().idempotencyKey("x".repeat(513)))
                .withMessage("idempotencyKey takes 1 to 512 characters of printable ASCII, and not only spaces");
    }

    @Test
    void boundsLimits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().idleTimeout(Duration.ZERO))
                .withMessage("idleTimeout = PT0S is not accepted; accepted: more than zero, at most 366 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().totalTimeout(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().maxRetries(-1))
                .withMessage("maxRetries = -1 is not accepted; accepted: 0 (send once) to 100");
    }
}
