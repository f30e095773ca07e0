package demo;

import io.runapi.client.Call;
import io.runapi.client.FileCall;
import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.file.RemoteFile;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** {@link FilesService} over HTTP. */
@Generated("io.runapi.processor")
final class FilesServiceClient implements FilesService {
    private static final Call<StoreFileRequest, StoredFiles> STORE =
            Call.post("/v1/files", StoreFileRequestCodec.INSTANCE, StoredFilesCodec.INSTANCE)
                    .withFile("file", StoreFileRequest::file)
                    .withFile("mask", StoreFileRequest::mask)
                    .withText("text");

    private static final Call<ListFilesRequest, StoredFiles> LIST =
            new Call<>("GET", "/v1/files", ListFilesRequestCodec.INSTANCE, StoredFilesCodec.INSTANCE);

    private static final Call<StoredFileRequest, StoredFiles> DELETE =
            new Call<>("DELETE", "/v1/files/{id}", StoredFileRequestCodec.INSTANCE, StoredFilesCodec.INSTANCE);

    private static final Call<StoredFileRequest, StoredFiles> TOUCH =
            Call.post("/v1/files/{id}/touch", StoredFileRequestCodec.INSTANCE, StoredFilesCodec.INSTANCE);

    private static final FileCall<StoredFileRequest> CONTENT =
            FileCall.get("/v1/files/{id}/content", StoredFileRequestCodec.INSTANCE);

    private static final FileCall<Void> TERMS = FileCall.get("/v1/terms", null);

    private final RunApiClient client;

    private FilesServiceClient(RunApiClient client) {
        this.client = client;
    }

    static FilesService of(RunApiClient client) {
        return new FilesServiceClient(client);
    }

    @Override
    public StoredFiles store(StoreFileRequest request, RequestOptions options) {
        return client.call(STORE, request, options);
    }

    @Override
    public CompletableFuture<StoredFiles> storeAsync(StoreFileRequest request, RequestOptions options) {
        return client.callAsync(STORE, request, options);
    }

    @Override
    public StoredFiles list(ListFilesRequest request, RequestOptions options) {
        return client.call(LIST, request, options);
    }

    @Override
    public StoredFiles delete(StoredFileRequest request, RequestOptions options) {
        return client.call(DELETE, request, options);
    }

    @Override
    public StoredFiles touch(StoredFileRequest request, RequestOptions options) {
        return client.call(TOUCH, request, options);
    }

    @Override
    public RemoteFile content(StoredFileRequest request, RequestOptions options) {
        return client.file(CONTENT, request, options);
    }

    @Override
    public RemoteFile terms(RequestOptions options) {
        return client.file(TERMS, null, options);
    }
}
