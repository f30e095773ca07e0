package io.runapi.samples.agent;

import io.runapi.AspectRatio;
import io.runapi.Images;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.TextToImageRequest;
import io.runapi.Videos;
import io.runapi.annotation.Description;
import io.runapi.annotation.Tool;
import io.runapi.file.MediaFile;
import io.runapi.task.Task;
import io.runapi.task.TaskProgress;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What the model may ask for. The processor makes {@code StudioToolSet} of it: a JSON Schema for each method, and the
 * code that calls it. What goes wrong is thrown; the model is told, and may try something else.
 */
final class Studio {
    private final RunApi runapi;
    private final PrintStream out;
    private int files;

    Studio(RunApi runapi, PrintStream out) {
        this.runapi = runapi;
        this.out = out;
    }

    @Tool(value = "Makes a picture and saves it for the user.", name = "make_picture")
    String picture(@Description("What it shows, in a sentence or two.") String prompt) {
        out.println("   make_picture: " + prompt);
        Task<Images> task = runapi.images()
                .textToImage(TextToImageRequest.builder("imagen-4", prompt).build());
        return save(follow(task).first(), "picture-%d.png");
    }

    @Tool(value = "Makes a video of five or ten seconds and saves it for the user.", name = "make_video")
    String video(
            @Description("What it shows, in a sentence or two.") String prompt,
            @Description("Five unless the user wants it long.") Length length) {
        out.println("   make_video: " + prompt);
        Task<Videos> task = runapi.runway()
                .textToVideo(RunwayTextToVideoRequest.builder(prompt, length.seconds, OutputResolution.P720)
                        .aspectRatio(AspectRatio.R16_9)
                        .build());
        return save(follow(task).first(), "video-%d.mp4");
    }

    /** How long a video is. */
    enum Length {
        FIVE_SECONDS(5),
        TEN_SECONDS(10);

        private final int seconds;

        Length(int seconds) {
            this.seconds = seconds;
        }
    }

    private <T> T follow(Task<T> task) {
        out.print("   ");
        return task.onProgress(this::print).await();
    }

    /** One word for each look at the task, all on a line. */
    private void print(TaskProgress progress) {
        out.print(progress.status() + (progress.status().isFinal() ? System.lineSeparator() : " "));
        out.flush();
    }

    private String save(MediaFile file, String name) {
        files++;
        Path folder = Path.of(System.getProperty("runapi.samples.output", "."));
        Path saved = file.downloadTo(folder.resolve(name.formatted(files)));
        out.println("   saved " + saved);
        return "Saved as " + saved.getFileName() + ".";
    }
}
