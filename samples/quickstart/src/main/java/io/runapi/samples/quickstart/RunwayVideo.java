package io.runapi.samples.quickstart;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.task.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Shows: a video, which takes a minute or two: the task is followed, and could be found again by its ref. */
final class RunwayVideo {
    private RunwayVideo() {}

    public static void main(String[] args) {
        Program.run(args, RunwayVideo::show);
    }

    static void show(RunApi runapi, Printer out) throws IOException {
        Task<Videos> task = runapi.runway()
                .textToVideo(RunwayTextToVideoRequest.builder(
                                "A drone shot rising over a misty mountain lake at sunrise, cinematic lighting",
                                10,
                                OutputResolution.P1080)
                        .aspectRatio(AspectRatio.R16_9)
                        .build());
        out.paragraph("task " + task.ref());
        Videos videos = task.onProgress(new ProgressLine(out)).await(Duration.ofMinutes(10));
        Path file = videos.first().downloadTo(Media.path("lake.mp4"));
        out.paragraph("saved " + Media.describe(file));
    }
}
