package io.runapi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.Images;
import io.runapi.RunApi;
import io.runapi.TextToImageRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RunApiTest
@Timeout(60)
class ExtensionTest {
    @Test
    void givesAServerAndItsClient(RunApiServer server, RunApi runapi) {
        server.onTasks().always(TaskOutcome.completed().after(Duration.ZERO));
        Images mug = runapi.images()
                .textToImage(TextToImageRequest.builder("imagen-4", "A mug").build())
                .await();
        assertThat(mug.images())
                .extracting(image -> String.valueOf(image.url()))
                .singleElement()
                .asString()
                .startsWith(server.baseUrl());
    }

    @Test
    void givesEachTestAServerOfItsOwn(RunApiServer server) {
        assertThat(server.requests()).isEmpty();
    }
}
