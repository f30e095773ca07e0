package app;

import io.runapi.AspectRatio;
import io.runapi.ImagenService;
import io.runapi.ImagenTextToImageRequest;
import io.runapi.Images;
import io.runapi.RunApi;
import io.runapi.client.RequestOptions;
import io.runapi.task.Task;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Sends a {@link Picture} to model {@code imagen-4}. */
@Generated("io.runapi.processor")
@NullMarked
public final class PictureClient {
    private final ImagenService imagen;

    public PictureClient(RunApi runapi) {
        this.imagen = runapi.imagen();
    }

    /** As {@link ImagenService#textToImage(ImagenTextToImageRequest)}. */
    public Task<Images> textToImage(Picture picture) {
        return imagen.textToImage(request(picture));
    }

    /** As {@link ImagenService#textToImage(ImagenTextToImageRequest, RequestOptions)}. */
    public Task<Images> textToImage(Picture picture, RequestOptions options) {
        return imagen.textToImage(request(picture), options);
    }

    /** As {@link ImagenService#textToImageAsync(ImagenTextToImageRequest)}. */
    public CompletableFuture<Task<Images>> textToImageAsync(Picture picture) {
        return imagen.textToImageAsync(request(picture));
    }

    /** As {@link ImagenService#textToImageAsync(ImagenTextToImageRequest, RequestOptions)}. */
    public CompletableFuture<Task<Images>> textToImageAsync(Picture picture, RequestOptions options) {
        return imagen.textToImageAsync(request(picture), options);
    }

    /**
     * What the service is sent for a {@link Picture}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public static ImagenTextToImageRequest request(Picture picture) {
        List<String> referenceImageUrls = picture.referenceImageUrls();
        String aspectRatio = picture.aspectRatio();
        return ImagenTextToImageRequest.builder("imagen-4", picture.words())
                .aspectRatio(aspectRatio == null ? null : AspectRatio.of(aspectRatio))
                .negativePrompt("text, \"logos\"")
                .seed(picture.seed())
                .guidance((double) picture.guidance())
                .enhance(true)
                .referenceImageUrls(
                        referenceImageUrls == null ? List.of() : referenceImageUrls.stream().map(URI::create).toList())
                .metadata(picture.metadata())
                .build();
    }
}
