package io.runapi.samples.quickstart;

import io.runapi.Images;
import io.runapi.RunApi;
import io.runapi.TextToImageRequest;
import io.runapi.task.Task;
import java.io.IOException;
import java.nio.file.Path;

/** Shows: a picture, from the prompt to the file. */
final class ImagenPicture {
    private static final String PROMPT = "A ceramic coffee mug on a wooden table with morning light, "
            + "the text HELLO printed on the side in serif font, photorealistic";

    private ImagenPicture() {}

    public static void main(String[] args) {
        Program.run(args, ImagenPicture::show);
    }

    static void show(RunApi runapi, Printer out) throws IOException {
        Task<Images> task = runapi.images()
                .textToImage(TextToImageRequest.builder("imagen-4", PROMPT).build());
        Images images = task.onProgress(new ProgressLine(out)).await();
        Path file = images.first().downloadTo(Media.path("mug.png"));
        out.paragraph("saved " + Media.describe(file));
    }
}
