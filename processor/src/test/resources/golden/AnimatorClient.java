package app;

import io.runapi.FilesService;
import io.runapi.KlingImageToVideoRequest;
import io.runapi.KlingService;
import io.runapi.RunApi;
import io.runapi.Videos;
import io.runapi.client.RequestOptions;
import io.runapi.file.FileContent;
import io.runapi.task.Task;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Animator} on model {@code kling-v2}. */
@Generated("io.runapi.processor")
@NullMarked
public final class AnimatorClient implements Animator {
    private final KlingService kling;
    private final FilesService files;

    public AnimatorClient(RunApi runapi) {
        this.kling = runapi.kling();
        this.files = runapi.files();
    }

    @Override
    public Videos animate(
            String prompt, Path sourceImageUrl, @Nullable FileContent endImageUrl, Path... referenceImageUrls) {
        KlingImageToVideoRequest request = KlingImageToVideoRequest.builder(prompt, files.uploadedUrl(sourceImageUrl))
                .model("kling-v2")
                .endImageUrl(endImageUrl == null ? null : files.uploadedUrl(endImageUrl))
                .referenceImageUrls(Stream.of(referenceImageUrls).map(files::uploadedUrl).toList())
                .build();
        return kling.imageToVideo(request).await();
    }

    @Override
    public Task<Videos> addresses(String place, String first, URI endImageUrl, Set<URI> references) {
        KlingImageToVideoRequest request = KlingImageToVideoRequest.builder("Wind over " + place, URI.create(first))
                .model("kling-v2")
                .endImageUrl(endImageUrl)
                .referenceImageUrls(List.copyOf(references))
                .build();
        return kling.imageToVideo(request);
    }

    @Override
    public Task<Videos> texts(String place, URI first, Collection<String> references, RequestOptions options) {
        KlingImageToVideoRequest request = KlingImageToVideoRequest.builder("Wind over " + place, first)
                .model("kling-v2")
                .referenceImageUrls(references.stream().map(URI::create).toList())
                .build();
        return kling.imageToVideo(request, options);
    }

    @Override
    public CompletableFuture<Videos> later(Path files) {
        CompletableFuture<URI> uploadedFiles = this.files.uploadedUrlAsync(files);
        return CompletableFuture.allOf(uploadedFiles)
                .thenCompose(done -> {
                    KlingImageToVideoRequest request = KlingImageToVideoRequest.builder("Wind", uploadedFiles.join())
                            .model("kling-v2")
                            .build();
                    return kling.imageToVideoAsync(request);
                })
                .thenCompose(Task::future);
    }

    @Override
    public CompletableFuture<Task<Videos>> handleLater(
            String prompt,
            FileContent sourceImageUrl,
            @Nullable Path endImageUrl,
            @Nullable List<Path> referenceImageUrls,
            RequestOptions options) {
        CompletableFuture<URI> uploadedSourceImageUrl = files.uploadedUrlAsync(sourceImageUrl);
        CompletableFuture<URI> uploadedEndImageUrl = endImageUrl == null
                ? CompletableFuture.completedFuture(null)
                : files.uploadedUrlAsync(endImageUrl);
        CompletableFuture<List<URI>> uploadedReferenceImageUrls = referenceImageUrls == null
                ? CompletableFuture.completedFuture(List.of())
                : files.allUploaded(referenceImageUrls.stream().map(files::uploadedUrlAsync));
        return CompletableFuture.allOf(uploadedSourceImageUrl, uploadedEndImageUrl, uploadedReferenceImageUrls)
                .thenCompose(done -> {
                    KlingImageToVideoRequest request = KlingImageToVideoRequest.builder(
                                    prompt, uploadedSourceImageUrl.join())
                            .model("kling-v2")
                            .endImageUrl(uploadedEndImageUrl.join())
                            .referenceImageUrls(uploadedReferenceImageUrls.join())
                            .build();
                    return kling.imageToVideoAsync(request, options);
                });
    }

    @Override
    public Videos whole(KlingImageToVideoRequest request) {
        KlingImageToVideoRequest completed = request.toBuilder()
                .model("kling-v2")
                .build();
        return kling.imageToVideo(completed).await();
    }

    @Override
    public CompletableFuture<Videos> wholeLater(
            String place, KlingImageToVideoRequest shot, Path end, RequestOptions options) {
        CompletableFuture<URI> uploadedEnd = files.uploadedUrlAsync(end);
        return CompletableFuture.allOf(uploadedEnd)
                .thenCompose(done -> {
                    KlingImageToVideoRequest completed = shot.toBuilder()
                            .model("kling-v2")
                            .prompt("Wind over " + place)
                            .endImageUrl(uploadedEnd.join())
                            .build();
                    return kling.imageToVideoAsync(completed, options);
                })
                .thenCompose(Task::future);
    }

    @Override
    public void leave(String prompt, URI sourceImageUrl, URI callbackUrl) {
        KlingImageToVideoRequest request = KlingImageToVideoRequest.builder(prompt, sourceImageUrl)
                .model("kling-v2")
                .callbackUrl(callbackUrl)
                .build();
        kling.imageToVideo(request);
    }

    @Override
    public void leaveFixed(String prompt, Path sourceImageUrl) {
        KlingImageToVideoRequest request = KlingImageToVideoRequest.builder(prompt, files.uploadedUrl(sourceImageUrl))
                .model("kling-v2")
                .callbackUrl(URI.create("https://example.com/done"))
                .build();
        kling.imageToVideo(request);
    }

    @Override
    public void leaveWhole(KlingImageToVideoRequest request) {
        KlingImageToVideoRequest completed = request.toBuilder()
                .model("kling-v2")
                .build();
        kling.imageToVideo(completed);
    }
}
