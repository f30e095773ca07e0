package demo;

import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.TaskCall;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** {@link RunwayService} over HTTP. */
@Generated("io.runapi.processor")
final class RunwayServiceClient implements RunwayService {
    private static final TaskCall<RunwayTextToVideoRequest, Videos> TEXT_TO_VIDEO =
            TaskCall.post("/api/v1/runway/text_to_video", RunwayTextToVideoRequestCodec.INSTANCE, VideosCodec.INSTANCE);

    private final RunApiClient client;

    private RunwayServiceClient(RunApiClient client) {
        this.client = client;
    }

    static RunwayService of(RunApiClient client) {
        return new RunwayServiceClient(client);
    }

    @Override
    public Task<Videos> textToVideo(RunwayTextToVideoRequest request, RequestOptions options) {
        return client.start(TEXT_TO_VIDEO, request, options);
    }

    @Override
    public CompletableFuture<Task<Videos>> textToVideoAsync(RunwayTextToVideoRequest request, RequestOptions options) {
        return client.startAsync(TEXT_TO_VIDEO, request, options);
    }
}
