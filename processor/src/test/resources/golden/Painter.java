package app;

import io.runapi.AspectRatio;
import io.runapi.Images;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Param;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@RunApiModel(value = "imagen-4", action = "text_to_image")
public interface Painter {
    @Fixed(param = "enhance", value = "true")
    @Fixed(param = "seed", value = "12345678901")
    @Fixed(param = "guidance", value = "7.5")
    @Fixed(param = "reference_image_urls", value = "https://example.com/a.png")
    @Fixed(param = "reference_image_urls", value = "https://example.com/b.png")
    Images constants(String prompt);

    Images exact(
            String prompt,
            AspectRatio aspectRatio,
            Long seed,
            double guidance,
            boolean enhance,
            List<URI> referenceImageUrls,
            Map<String, Object> metadata);

    Images converted(
            @Param("prompt") String request,
            @Nullable String aspectRatio,
            int seed,
            @Nullable Integer guidance,
            @Nullable List<String> referenceImageUrls);

    Images array(@Prompt String imagen, @Nullable AspectRatio aspectRatio, String... referenceImageUrls);
}
