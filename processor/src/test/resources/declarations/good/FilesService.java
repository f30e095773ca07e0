package demo;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import io.runapi.file.RemoteFile;
import java.util.concurrent.CompletableFuture;

/** Files. */
@Service("files")
public interface FilesService {
    @Operation(path = "/v1/files", text = "text")
    StoredFiles store(StoreFileRequest request, RequestOptions options);

    @Operation(path = "/v1/files", text = "text")
    CompletableFuture<StoredFiles> storeAsync(StoreFileRequest request, RequestOptions options);

    @Operation(method = "GET", path = "/v1/files")
    StoredFiles list(ListFilesRequest request, RequestOptions options);

    @Operation(method = "DELETE", path = "/v1/files/{id}")
    StoredFiles delete(StoredFileRequest request, RequestOptions options);

    @Operation(path = "/v1/files/{id}/touch")
    StoredFiles touch(StoredFileRequest request, RequestOptions options);

    @Operation(method = "GET", path = "/v1/files/{id}/content")
    RemoteFile content(StoredFileRequest request, RequestOptions options);

    @Operation(method = "GET", path = "/v1/terms")
    RemoteFile terms(RequestOptions options);
}
