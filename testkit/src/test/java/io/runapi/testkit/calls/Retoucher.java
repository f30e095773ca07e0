package io.runapi.testkit.calls;

import io.runapi.Images;
import io.runapi.annotation.Param;
import io.runapi.annotation.RunApiModel;
import io.runapi.task.Task;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

@RunApiModel("nano-banana-edit")
interface Retoucher {
    Images retouch(String prompt, @Param("source_image_urls") Path... pictures);

    Task<Images> addresses(String prompt, @Param("source_image_urls") Set<URI> pictures);

    CompletableFuture<Images> later(String prompt, @Param("source_image_urls") List<Path> pictures);
}
