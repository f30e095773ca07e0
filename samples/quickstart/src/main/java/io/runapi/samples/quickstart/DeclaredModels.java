package io.runapi.samples.quickstart;

import io.runapi.AspectRatio;
import io.runapi.RunApi;
import io.runapi.Videos;
import io.runapi.task.Task;
import java.io.IOException;
import java.util.stream.Stream;

/** Shows: interfaces that are models. Their clients were written, and their constants checked, by the compiler. */
final class DeclaredModels {
    private DeclaredModels() {}

    public static void main(String[] args) {
        Program.run(args, DeclaredModels::show);
    }

    static void show(RunApi runapi, Printer out) throws IOException {
        Explainer explainer = new ExplainerClient(runapi);
        try (Stream<String> pieces = explainer.explain("a virtual thread", "a cook")) {
            pieces.forEach(out::print);
        }
        out.endLine();

        Trailer trailer = new TrailerClient(runapi);
        Task<Videos> task = trailer.shoot("a harbour town", AspectRatio.R9_16);
        Videos videos = task.onProgress(new ProgressLine(out)).await();
        out.paragraph("saved " + Media.describe(videos.first().downloadTo(Media.path("harbour.mp4"))));
    }
}
