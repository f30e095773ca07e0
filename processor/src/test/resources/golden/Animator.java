package app;

import io.runapi.KlingImageToVideoRequest;
import io.runapi.Videos;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Param;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.client.RequestOptions;
import io.runapi.file.FileContent;
import io.runapi.task.Task;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@RunApiModel("kling-v2")
public interface Animator {
    Videos animate(String prompt, Path sourceImageUrl, @Nullable FileContent endImageUrl, Path... referenceImageUrls);

    @Prompt("Wind over {place}")
    Task<Videos> addresses(
            String place,
            @Param("source_image_url") String first,
            URI endImageUrl,
            @Param("reference_image_urls") Set<URI> references);

    @Prompt("Wind over {place}")
    Task<Videos> texts(
            String place,
            @Param("source_image_url") URI first,
            @Param("reference_image_urls") Collection<String> references,
            RequestOptions options);

    @Prompt("Wind")
    CompletableFuture<Videos> later(@Param("source_image_url") Path files);

    CompletableFuture<Task<Videos>> handleLater(
            String prompt,
            FileContent sourceImageUrl,
            @Nullable Path endImageUrl,
            @Nullable List<Path> referenceImageUrls,
            RequestOptions options);

    Videos whole(KlingImageToVideoRequest request);

    @Prompt("Wind over {place}")
    CompletableFuture<Videos> wholeLater(
            String place, KlingImageToVideoRequest shot, @Param("end_image_url") Path end, RequestOptions options);

    void leave(String prompt, URI sourceImageUrl, URI callbackUrl);

    @Fixed(param = "callback_url", value = "https://example.com/done")
    void leaveFixed(String prompt, Path sourceImageUrl);

    void leaveWhole(KlingImageToVideoRequest request);
}
