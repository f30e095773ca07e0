package io.runapi.testkit;

import io.runapi.testkit.media.Film;
import io.runapi.testkit.media.Picture;
import io.runapi.testkit.media.Shape;
import tools.jackson.databind.node.ObjectNode;

/** What finished tasks have made. */
final class Results {
    private static final int PICTURE_SIDE = 1024;
    private static final int FILM_SIDE = 480;

    private final Files files;

    Results(Files files) {
        this.files = files;
    }

    /** The result's properties. The files are made when somebody fetches them. */
    ObjectNode of(StoredTask task) {
        ObjectNode result = Json.object();
        switch (task.kind()) {
            case IMAGE -> result.putArray("images").add(Json.object().put("url", image(task)));
            case VIDEO -> {
                result.putArray("videos").add(Json.object().put("id", task.id()).put("url", video(task)));
                if (task.request().has("source_task_id")) {
                    result.set("parent_task_id", task.request().get("source_task_id"));
                }
            }
            case OTHER -> {
                // whatever the test's script adds
            }
        }
        return result;
    }

    private String image(StoredTask task) {
        String format = task.text("output_format", "png");
        Shape shape = Shape.of(task.text("aspect_ratio", ""), "1:1", PICTURE_SIDE);
        String prompt = prompt(task);
        return files.keep(task.id() + "/image." + format, () -> Picture.draw(prompt, shape, format));
    }

    private String video(StoredTask task) {
        Shape shape = Shape.of(task.text("aspect_ratio", ""), "16:9", FILM_SIDE);
        String prompt = prompt(task);
        return files.keep(task.id() + "/video.mp4", () -> Film.shoot(prompt, shape));
    }

    private static String prompt(StoredTask task) {
        return task.text("prompt", task.text("model", "RunAPI"));
    }
}
