package app;

import io.runapi.Videos;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.RunApiModel;
import io.runapi.client.RequestOptions;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;

@RunApiModel("runway")
@Fixed(param = "duration_seconds", value = "5")
@Fixed(param = "aspect_ratio", value = "16:9")
interface Returns {
    Videos waits(String prompt, String outputResolution);

    Task<Videos> handle(String prompt, String outputResolution, RequestOptions options);

    CompletableFuture<Videos> later(String prompt, String outputResolution);

    CompletableFuture<Task<Videos>> handleLater(String prompt, String outputResolution, RequestOptions options);
}
