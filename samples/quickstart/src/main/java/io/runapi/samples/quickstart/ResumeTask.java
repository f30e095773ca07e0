package io.runapi.samples.quickstart;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.task.Task;
import io.runapi.task.TaskRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows: a task that outlives the process which started it. All that is kept of it is a line of text. */
final class ResumeTask {
    private ResumeTask() {}

    public static void main(String[] args) {
        Program.run(args, (runapi, out) -> {
            Path note = Media.path("task.txt");
            out.heading("One process starts a video and notes its ref");
            start(runapi, note);
            out.paragraph(Files.readString(note));
            out.heading("Another, perhaps tomorrow, has only the note");
            finish(runapi, note, out);
        });
    }

    private static void start(RunApi runapi, Path note) throws IOException {
        Task<Videos> task = runapi.runway()
                .textToVideo(RunwayTextToVideoRequest.builder(
                                "A lighthouse in a storm, waves breaking", 5, OutputResolution.P720)
                        .aspectRatio(AspectRatio.R16_9)
                        .build());
        Files.writeString(note, task.ref().toString());
    }

    private static void finish(RunApi runapi, Path note, Printer out) throws IOException {
        TaskRef ref = TaskRef.parse(Files.readString(note));
        Task<Videos> task = runapi.tasks().resume(ref, Videos.class);
        Videos videos = task.onProgress(new ProgressLine(out)).await();
        out.paragraph("saved " + Media.describe(videos.first().downloadTo(Media.path("lighthouse.mp4"))));
    }
}
