package demo;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;

/** Runway. */
@Service("runway")
public interface RunwayService {
    default Task<Videos> textToVideo(RunwayTextToVideoRequest request) {
        return textToVideo(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/runway/text_to_video", action = "text_to_video")
    Task<Videos> textToVideo(RunwayTextToVideoRequest request, RequestOptions options);

    default CompletableFuture<Task<Videos>> textToVideoAsync(RunwayTextToVideoRequest request) {
        return textToVideoAsync(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/runway/text_to_video", action = "text_to_video")
    CompletableFuture<Task<Videos>> textToVideoAsync(RunwayTextToVideoRequest request, RequestOptions options);
}
