package app;

import io.runapi.AspectRatio;
import io.runapi.ImagenService;
import io.runapi.ImagenTextToImageRequest;
import io.runapi.Images;
import io.runapi.RunApi;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Painter} on model {@code imagen-4}. */
@Generated("io.runapi.processor")
@NullMarked
public final class PainterClient implements Painter {
    private final ImagenService imagen;

    public PainterClient(RunApi runapi) {
        this.imagen = runapi.imagen();
    }

    @Override
    public Images constants(String prompt) {
        ImagenTextToImageRequest request = ImagenTextToImageRequest.builder("imagen-4", prompt)
                .seed(12345678901L)
                .guidance(7.5)
                .enhance(true)
                .referenceImageUrls(
                        List.of(URI.create("https://example.com/a.png"), URI.create("https://example.com/b.png")))
                .build();
        return imagen.textToImage(request).await();
    }

    @Override
    public Images exact(
            String prompt,
            AspectRatio aspectRatio,
            Long seed,
            double guidance,
            boolean enhance,
            List<URI> referenceImageUrls,
            Map<String, Object> metadata) {
        ImagenTextToImageRequest request = ImagenTextToImageRequest.builder("imagen-4", prompt)
                .aspectRatio(aspectRatio)
                .seed(seed)
                .guidance(guidance)
                .enhance(enhance)
                .referenceImageUrls(referenceImageUrls)
                .metadata(metadata)
                .build();
        return imagen.textToImage(request).await();
    }

    @Override
    public Images converted(
            String request,
            @Nullable String aspectRatio,
            int seed,
            @Nullable Integer guidance,
            @Nullable List<String> referenceImageUrls) {
        ImagenTextToImageRequest request_ = ImagenTextToImageRequest.builder("imagen-4", request)
                .aspectRatio(aspectRatio == null ? null : AspectRatio.of(aspectRatio))
                .seed((long) seed)
                .guidance(guidance == null ? null : (double) guidance)
                .referenceImageUrls(
                        referenceImageUrls == null ? List.of() : referenceImageUrls.stream().map(URI::create).toList())
                .build();
        return imagen.textToImage(request_).await();
    }

    @Override
    public Images array(String imagen, @Nullable AspectRatio aspectRatio, String... referenceImageUrls) {
        ImagenTextToImageRequest request = ImagenTextToImageRequest.builder("imagen-4", imagen)
                .aspectRatio(aspectRatio)
                .referenceImageUrls(Stream.of(referenceImageUrls).map(URI::create).toList())
                .build();
        return this.imagen.textToImage(request).await();
    }
}
