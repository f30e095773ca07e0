package io.runapi.testkit.answers;

import io.runapi.annotation.Description;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of shape. */
@RunApiModel("gpt-5.5")
interface Critic {
    @Prompt("Review {diff}")
    Review review(String diff);

    @Prompt("Review {diff}")
    CompletableFuture<Review> reviewLater(String diff);

    @Prompt("List what is wrong with {diff}")
    List<Finding> findings(String diff);

    @Prompt("List what is wrong with {diff}")
    Stream<Finding> findingsAsTheyCome(String diff);

    @Prompt("How bad is {diff}?")
    Severity severity(String diff);

    @Prompt("How many lines has {diff}?")
    int lines(String diff);

    @Prompt("When was {what}?")
    LocalDate date(String what);

    @Prompt("How bad is each file of {diff}?")
    Map<String, Severity> byFile(String diff);

    @Prompt("Draw {what}")
    Figure draw(String what);

    @Prompt("Fill in the form for {what}")
    Everything everything(String what);

    @Prompt("Who are the ancestors of {name}?")
    Person ancestors(String name);

    /** A review. */
    @Description("What a reviewer says \"in short\" about C:\\code,\nand \"\"\"more\"\"\"")
    record Review(
            @Description("One sentence") String summary,
            List<Finding> findings,
            @Nullable Severity worst) {
        public Review {
            if (summary.isBlank()) {
                throw new IllegalArgumentException("a summary says something");
            }
        }
    }

    /** Something wrong. */
    record Finding(String file, int line, Severity severity, Optional<String> cure) {}

    /** How bad. */
    enum Severity {
        @Description("can wait")
        LOW,
        @Description("fix it now")
        HIGH
    }

    /** Something to draw. */
    sealed interface Figure permits Circle, Polygon {}

    /** Round. */
    record Circle(double radius) implements Figure {}

    /** Not round. */
    sealed interface Polygon extends Figure permits Square, Group {}

    /** With a component that has the usual name of the discriminator. */
    record Square(double side, String type) implements Polygon {}

    /** Some figures. */
    record Group(List<Figure> parts, Circle frame) implements Polygon {}

    /** Recursion. */
    record Person(String name, @Nullable Person mother, List<Person> others) {}

    /** A generic record. */
    record Page<T>(List<T> rows, @Nullable T first) {}

    /** Nothing in it. */
    record Nothing() {}

    /** All kinds of components. */
    record Everything(
            String text,
            boolean flag,
            byte tiny,
            short small,
            int number,
            long large,
            float single,
            double real,
            @Nullable Integer boxed,
            BigInteger whole,
            BigDecimal amount,
            URI page,
            UUID id,
            LocalDate day,
            LocalTime time,
            LocalDateTime local,
            OffsetDateTime offset,
            Instant instant,
            Duration duration,
            Set<String> set,
            Collection<Boolean> collection,
            List<List<Integer>> table,
            Map<String, Long> counts,
            Map<Severity, List<Finding>> findings,
            Optional<Severity> severity,
            OptionalInt optionalInt,
            OptionalLong optionalLong,
            OptionalDouble optionalDouble,
            @Nullable Figure figure,
            Page<Finding> pageOfFindings,
            Page<String> pageOfTexts,
            Nothing nothing,
            @Nullable List<String> maybe,
            Optional<Map<String, Person>> people) {}
}
