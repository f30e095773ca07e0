package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.time.ManualScheduler;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** Notes when a body was last asked for. */
class TimedBodyTest {
    @Test
    void knowsWhenAPieceWasLastTaken() {
        ManualScheduler clock = new ManualScheduler();
        TimedBody body = new TimedBody(BodyPublishers.ofByteArray(new byte[40 * 1024]), clock);
        assertThat(body.contentLength()).isEqualTo(40 * 1024);
        Flow.Subscription[] connection = new Flow.Subscription[1];
        body.subscribe(new Flow.Subscriber<ByteBuffer>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                connection[0] = subscription;
            }

            @Override
            public void onNext(ByteBuffer piece) {}

            @Override
            public void onError(Throwable failure) {}

            @Override
            public void onComplete() {}
        });
        long begun = body.lastTaken();
        clock.advance(Duration.ofSeconds(3));
        assertThat(body.lastTaken()).isEqualTo(begun);
        connection[0].request(1);
        assertThat(body.lastTaken() - begun).isEqualTo(Duration.ofSeconds(3).toNanos());
        clock.advance(Duration.ofSeconds(4));
        connection[0].request(1);
        assertThat(body.lastTaken() - begun).isEqualTo(Duration.ofSeconds(7).toNanos());
    }
}
