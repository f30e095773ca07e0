package com.example.film;

import io.runapi.AspectRatio;
import io.runapi.RunApi;
import io.runapi.task.PollSchedule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes and shoots a film: chat, a stream, a task and a download. Key and base URL come from the environment. */
public final class Film {
    private Film() {}

    public static void main(String[] args) throws Exception {
        String what = String.join(" ", args);
        try (RunApi runapi = RunApi.builder()
                .pollSchedule(PollSchedule.fixed(Duration.ofMillis(200)))
                .build()) {
            Writer writer = new WriterClient(runapi);
            System.out.println("title: " + writer.title(what));
            try (Stream<String> pieces = writer.opening(what)) {
                System.out.println("opening: " + pieces.collect(Collectors.joining()));
            }
            Path file = Files.createTempFile("film", ".mp4");
            new CameraClient(runapi).shoot(what, AspectRatio.R16_9).await().first().downloadTo(file);
            System.out.println("film: " + (Files.size(file) > 0 ? "saved" : "empty"));
            Files.delete(file);
        }
    }
}
