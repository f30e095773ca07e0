package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;

@Service("imagen_4")
public interface ImagenService {
    default Task<Images> textToImage(ImagenTextToImageRequest request) {
        return textToImage(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/imagen_4/text_to_image", action = "text_to_image")
    Task<Images> textToImage(ImagenTextToImageRequest request, RequestOptions options);

    default CompletableFuture<Task<Images>> textToImageAsync(ImagenTextToImageRequest request) {
        return textToImageAsync(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/imagen_4/text_to_image", action = "text_to_image")
    CompletableFuture<Task<Images>> textToImageAsync(ImagenTextToImageRequest request, RequestOptions options);

    default Task<Images> remixImage(ImagenRemixImageRequest request) {
        return remixImage(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/imagen_4/remix_image", action = "remix_image")
    Task<Images> remixImage(ImagenRemixImageRequest request, RequestOptions options);

    default CompletableFuture<Task<Images>> remixImageAsync(ImagenRemixImageRequest request) {
        return remixImageAsync(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/imagen_4/remix_image", action = "remix_image")
    CompletableFuture<Task<Images>> remixImageAsync(ImagenRemixImageRequest request, RequestOptions options);
}
