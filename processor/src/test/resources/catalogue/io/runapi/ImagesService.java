package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;

@Service("images")
public interface ImagesService {
    default Task<Images> textToImage(ImagenTextToImageRequest request) {
        return textToImage(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/text_to_image", action = "text_to_image", alias = true)
    Task<Images> textToImage(ImagenTextToImageRequest request, RequestOptions options);

    default CompletableFuture<Task<Images>> textToImageAsync(ImagenTextToImageRequest request) {
        return textToImageAsync(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/text_to_image", action = "text_to_image", alias = true)
    CompletableFuture<Task<Images>> textToImageAsync(ImagenTextToImageRequest request, RequestOptions options);
}
