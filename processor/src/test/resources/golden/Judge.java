package app;

import io.runapi.annotation.Description;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@RunApiModel("claude-opus-4.8")
interface Judge {
    @Prompt("Review {diff}")
    Review review(String diff);

    @Prompt("Review {diff}")
    CompletableFuture<Review> reviewLater(String diff);

    @Prompt("What is wrong with {diff}?")
    List<Finding> findings(String diff);

    @Prompt("What is wrong with {diff}?")
    Stream<Finding> findingsOneByOne(String diff);

    @Prompt("How bad is {diff}?")
    Severity severity(String diff);

    @Prompt("How many lines has {diff}?")
    int lines(String diff);

    @Prompt("Which lines of {diff} are how bad?")
    Map<String, Severity> byFile(String diff);

    @Prompt("Draw {what}")
    Figure draw(String what);

    @Prompt("Read the bill {text}")
    Bill bill(String text);

    @Description("What a reviewer says")
    record Review(
            @Description("One sentence") String summary,
            List<Finding> findings,
            @Nullable Severity worst,
            OptionalInt score) {
        public Review {
            if (summary.isBlank()) {
                throw new IllegalArgumentException("a summary says something");
            }
        }
    }

    record Finding(String file, @Description("From 1") int line, Severity severity, Optional<String> cure) {}

    @Description("How bad it is")
    enum Severity {
        @Description("can wait")
        LOW,
        HIGH
    }

    sealed interface Figure permits Circle, Polygon {}

    record Circle(double radius) implements Figure {}

    sealed interface Polygon extends Figure permits Square, Group {}

    record Square(double side) implements Polygon {}

    record Group(List<Figure> parts) implements Polygon {}

    record Bill(
            UUID id,
            LocalDate day,
            LocalTime time,
            Instant paid,
            Duration work,
            URI page,
            BigDecimal total,
            @Description("Text to number") Map<String, Long> counts,
            Map<Severity, Set<Integer>> lines,
            @Description("Who gets it") Party to,
            @Nullable Party from,
            Page<Item> items,
            boolean tax) {}

    record Party(String name, @Nullable Party parent) {}

    record Page<T>(List<T> rows, @Nullable T first) {}

    record Item(String name, long cents) {}
}
