package io.runapi.samples.quickstart;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.Videos;
import java.io.IOException;

/** Shows: an interface that is a request. The record, its builder and what sends it were written by the compiler. */
final class DeclaredRequest {
    private DeclaredRequest() {}

    public static void main(String[] args) {
        Program.run(args, DeclaredRequest::show);
    }

    static void show(RunApi runapi, Printer out) throws IOException {
        ShotRequest wide = ShotRequest.builder("A lighthouse in a storm", OutputResolution.P720)
                .build();
        ShotRequest tall = wide.toBuilder().aspectRatio(AspectRatio.R9_16).build();
        out.paragraph(wide + System.lineSeparator() + tall);

        Videos videos = new ShotClient(runapi).textToVideo(tall).await();
        out.paragraph("saved " + Media.describe(videos.first().downloadTo(Media.path("lighthouse.mp4"))));
    }
}
