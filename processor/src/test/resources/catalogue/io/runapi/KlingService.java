package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;

@Service("kling")
public interface KlingService {
    default Task<Videos> imageToVideo(KlingImageToVideoRequest request) {
        return imageToVideo(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/kling/image_to_video", action = "image_to_video")
    Task<Videos> imageToVideo(KlingImageToVideoRequest request, RequestOptions options);

    default CompletableFuture<Task<Videos>> imageToVideoAsync(KlingImageToVideoRequest request) {
        return imageToVideoAsync(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/kling/image_to_video", action = "image_to_video")
    CompletableFuture<Task<Videos>> imageToVideoAsync(KlingImageToVideoRequest request, RequestOptions options);
}
