package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.file.FileContent;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Files of one's own for other calls: {@code files().upload(path)} does the three steps of an upload. */
public interface FileUploads {
    /** Keeps a file for a while, from a public address or from its bytes. */
    TemporaryFile create(CreateFileRequest request, RequestOptions options);

    /** Keeps a file for a while. Does not block. */
    CompletableFuture<TemporaryFile> createAsync(CreateFileRequest request, RequestOptions options);

    /** Asks where to put the bytes of a file. */
    PreparedFile prepare(PrepareFileRequest request, RequestOptions options);

    /** Asks where to put the bytes of a file. Does not block. */
    CompletableFuture<PreparedFile> prepareAsync(PrepareFileRequest request, RequestOptions options);

    /** Says that the bytes are there. */
    TemporaryFile confirm(ConfirmFileRequest request, RequestOptions options);

    /** Says that the bytes are there. Does not block. */
    CompletableFuture<TemporaryFile> confirmAsync(ConfirmFileRequest request, RequestOptions options);

    /** What sends the bytes. */
    RunApiClient client();

    /**
     * Uploads a file from the disk, of any size: it is read twice, first for its checksum, and never held in memory.
     *
     * @param file a readable file; its name tells the service what it is
     * @return the file, whose address other calls take, until it expires
     * @throws io.runapi.error.RunApiException by cause; see its subclasses. Nothing is kept of a file that did not
     *     arrive, and uploading it again does no harm
     * @throws java.io.UncheckedIOException if the file can't be read
     */
    default TemporaryFile upload(Path file) {
        return upload(FileContent.of(file), RequestOptions.defaults());
    }

    /**
     * As {@link #upload(Path)}, for files in memory, too, or under another name.
     *
     * @param options what this does otherwise than the client; {@code totalTimeout} holds for each of the three steps
     */
    default TemporaryFile upload(FileContent file, RequestOptions options) {
        PreparedFile place = prepare(UploadPlace.request(file), options);
        String id = UploadPlace.id(place); // before the bytes go for nothing
        client().upload(UploadPlace.url(place), place.headers(), file, options);
        return confirm(ConfirmFileRequest.builder(id).build(), options);
    }

    /** As {@link #upload(Path)}, without waiting. Cancelling the future ends the upload. */
    default CompletableFuture<TemporaryFile> uploadAsync(Path file) {
        try {
            return uploadAsync(FileContent.of(file), RequestOptions.defaults());
        } catch (UncheckedIOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** As {@link #upload(FileContent, RequestOptions)}, without waiting. */
    default CompletableFuture<TemporaryFile> uploadAsync(FileContent file, RequestOptions options) {
        return new UploadSteps(this, file, options).start();
    }

    /**
     * Uploads a file and takes its address, as {@link #upload(Path)} does: for fields that take an address.
     *
     * @throws io.runapi.error.DecodeException if the service kept the file without telling its address
     */
    default URI uploadedUrl(Path file) {
        return UploadPlace.address(upload(file));
    }

    /** As {@link #uploadedUrl(Path)}, for files in memory, too, or under another name. */
    default URI uploadedUrl(FileContent file) {
        return UploadPlace.address(upload(file, RequestOptions.defaults()));
    }

    /** As {@link #uploadedUrl(Path)}, without waiting. */
    default CompletableFuture<URI> uploadedUrlAsync(Path file) {
        return uploadAsync(file).thenApply(UploadPlace::address);
    }

    /** As {@link #uploadedUrl(FileContent)}, without waiting. */
    default CompletableFuture<URI> uploadedUrlAsync(FileContent file) {
        return uploadAsync(file, RequestOptions.defaults()).thenApply(UploadPlace::address);
    }

    /**
     * The addresses of several files that are uploaded at the same time.
     *
     * @param uploads for instance {@code paths.stream().map(files::uploadedUrlAsync)}
     * @return the addresses in the order of the files; it fails as the first upload that failed, once all have ended
     */
    default CompletableFuture<List<URI>> allUploaded(Stream<CompletableFuture<URI>> uploads) {
        List<CompletableFuture<URI>> begun = uploads.toList();
        return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
                .thenApply(done -> begun.stream().map(CompletableFuture::join).toList());
    }

    /**
     * Lets the service fetch a file, and keep it for a while.
     *
     * @param url a public address
     */
    default TemporaryFile copy(URI url) {
        return create(
                CreateFileRequest.builder(UrlFileSource.builder(url).build()).build(), RequestOptions.defaults());
    }

    /** As {@link #copy(URI)}, without waiting. */
    default CompletableFuture<TemporaryFile> copyAsync(URI url) {
        return createAsync(
                CreateFileRequest.builder(UrlFileSource.builder(url).build()).build(), RequestOptions.defaults());
    }
}
