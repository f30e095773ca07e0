package io.runapi;

import io.runapi.file.FileContent;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What a service of files can do beside its operations. */
public interface FileUploads {
    default URI uploadedUrl(Path file) {
        return URI.create("https://files/" + file);
    }

    default URI uploadedUrl(FileContent file) {
        return URI.create("https://files/" + file.fileName());
    }

    default CompletableFuture<URI> uploadedUrlAsync(Path file) {
        return CompletableFuture.supplyAsync(() -> uploadedUrl(file));
    }

    default CompletableFuture<URI> uploadedUrlAsync(FileContent file) {
        return CompletableFuture.supplyAsync(() -> uploadedUrl(file));
    }

    default CompletableFuture<List<URI>> allUploaded(Stream<CompletableFuture<URI>> uploads) {
        return CompletableFuture.completedFuture(
                uploads.map(CompletableFuture::join).toList());
    }
}
