package io.runapi.samples.agent;

import io.runapi.AspectRatio;
import io.runapi.ChatCompletionRequestBuilder;
import io.runapi.FunctionCall;
import io.runapi.Images;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.TextToImageRequest;
import io.runapi.Videos;
import io.runapi.error.RunApiException;
import io.runapi.file.MediaFile;
import io.runapi.task.Task;
import io.runapi.task.TaskProgress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the model may ask for: functions that it knows by name and JSON Schema, run here. */
final class Tools {
    private static final Map<String, Object> ARGUMENTS = Map.of(
            "type", "object",
            "properties",
                    Map.of("prompt", Map.of("type", "string", "description", "What it shows, in a sentence or two.")),
            "required", List.of("prompt"));

    private final RunApi runapi;
    private final PrintStream out;
    private int files;

    Tools(RunApi runapi, PrintStream out) {
        this.runapi = runapi;
        this.out = out;
    }

    /** Tells the model about them. */
    ChatCompletionRequestBuilder offer(ChatCompletionRequestBuilder request) {
        return request.function("make_picture", "Makes a picture and saves it for the user.", ARGUMENTS)
                .function("make_video", "Makes a video of five seconds and saves it for the user.", ARGUMENTS);
    }

    /** Does what the model asks for. Whatever goes wrong is told to the model, which may try something else. */
    String run(FunctionCall call) {
        try {
            String prompt =
                    Wish.read(call.arguments().getBytes(StandardCharsets.UTF_8)).prompt();
            out.println("   " + call.name() + ": " + prompt);
            return switch (call.name()) {
                case "make_picture" -> picture(prompt);
                case "make_video" -> video(prompt);
                default -> "There is no tool of that name.";
            };
        } catch (RunApiException e) {
            out.println("   " + e.getMessage());
            return "It failed: " + e.getMessage();
        }
    }

    private String picture(String prompt) {
        Task<Images> task = runapi.images()
                .textToImage(TextToImageRequest.builder("imagen-4", prompt).build());
        return save(follow(task).first(), "picture-%d.png");
    }

    private String video(String prompt) {
        Task<Videos> task = runapi.runway()
                .textToVideo(RunwayTextToVideoRequest.builder(prompt, 5, OutputResolution.P720)
                        .aspectRatio(AspectRatio.R16_9)
                        .build());
        return save(follow(task).first(), "video-%d.mp4");
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
