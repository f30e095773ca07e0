package io.runapi.testkit;

import io.runapi.testkit.contract.AnswerMaker;
import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.media.Film;
import io.runapi.testkit.media.Medium;
import io.runapi.testkit.media.Picture;
import io.runapi.testkit.media.Shape;
import io.runapi.testkit.media.Sound;
import tools.jackson.databind.node.ObjectNode;

/** What finished tasks have made. */
final class Results {
    private static final int PICTURE_SIDE = 1024;
    private static final int FILM_SIDE = 480;

    private final Files files;

    Results(Files files) {
        this.files = files;
    }

    /**
     * The result's properties. The files are made when somebody fetches them.
     *
     * @param operation whose answer it is
     */
    ObjectNode of(StoredTask task, Operation operation) {
        ObjectNode result = Json.object();
        switch (task.kind()) {
            case IMAGE -> result.putArray("images").add(Json.object().put("url", image(task)));
            case VIDEO -> {
                result.putArray("videos").add(Json.object().put("id", task.id()).put("url", video(task)));
                if (task.request().has("source_task_id")) {
                    result.set("parent_task_id", task.request().get("source_task_id"));
                }
            }
            case OTHER -> result.setAll(of(operation, task.request(), task.id()));
        }
        return result;
    }

    /**
     * All that the description knows of an answer.
     *
     * @param id where its files are
     */
    ObjectNode of(Operation operation, ObjectNode given, String id) {
        String prompt = given.path("prompt").asString(given.path("text").asString("RunAPI"));
        return operation.sampleAnswer(new AnswerMaker() {
            private int made;

            @Override
            public String text(String property) {
                return property.endsWith("id") ? property + "_" + ++made : prompt;
            }

            @Override
            public String file(Medium medium) {
                return files.keep(id + "/" + ++made + "." + medium.extension(), () -> switch (medium) {
                    case PICTURE -> Picture.draw(prompt, Shape.of("1:1", "1:1", PICTURE_SIDE), "png");
                    case FILM -> Film.shoot(prompt, Shape.of("16:9", "16:9", FILM_SIDE));
                    case SOUND -> Sound.play(prompt);
                });
            }
        });
    }

    private String image(StoredTask task) {
        String format = task.text("output_format", "png").matches("jpe?g") ? "jpg" : "png";
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
