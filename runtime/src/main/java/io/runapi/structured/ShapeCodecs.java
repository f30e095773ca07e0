package io.runapi.structured;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Codecs of Java types that JSON has no kind of its own for. What cannot be read says what is accepted. */
public final class ShapeCodecs {
    public static final JsonCodec<Byte> BYTE =
            number("a whole number from -128 to 127", decimal -> decimal.byteValueExact());
    public static final JsonCodec<Short> SHORT =
            number("a whole number from -32768 to 32767", decimal -> decimal.shortValueExact());
    public static final JsonCodec<Float> FLOAT = number("a number of single precision", ShapeCodecs::finite);
    public static final JsonCodec<BigInteger> BIG_INTEGER =
            number("a whole number", decimal -> decimal.toBigIntegerExact());
    public static final JsonCodec<BigDecimal> BIG_DECIMAL = number("a number", Function.identity());
    public static final JsonCodec<LocalDate> DATE = text("a date like 2026-01-31", LocalDate::parse);
    public static final JsonCodec<LocalTime> TIME = text("a time like 14:30:00, without offset", LocalTime::parse);
    public static final JsonCodec<LocalDateTime> DATE_TIME =
            text("a date and time like 2026-01-31T14:30:00, without offset", LocalDateTime::parse);
    public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
            text("a date and time with offset, like 2026-01-31T14:30:00Z", OffsetDateTime::parse);
    public static final JsonCodec<Instant> INSTANT = text(
            "a date and time with offset, like 2026-01-31T14:30:00Z",
            text -> OffsetDateTime.parse(text).toInstant());
    public static final JsonCodec<Duration> DURATION =
            text("a duration of days, hours, minutes and seconds, like PT1H30M", Duration::parse);
    public static final JsonCodec<UUID> UUID =
            text("a UUID like 123e4567-e89b-12d3-a456-426614174000", ShapeCodecs::uuid);

    private ShapeCodecs() {}

    /**
     * Values that are written as their {@code toString()}.
     *
     * @param expected what is accepted, for messages
     * @param parse reads one; refuses with {@link IllegalArgumentException} or {@link DateTimeException}
     */
    public static <T> JsonCodec<T> text(String expected, Function<String, T> parse) {
        return new JsonCodec<>() {
            @Override
            public T read(JsonReader in) {
                String text = in.string();
                if (text == null) {
                    throw in.unexpected(expected);
                }
                try {
                    return parse.apply(text.strip());
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw in.unexpected(expected);
                }
            }

            @Override
            public void write(JsonWriter out, T value) {
                out.value(value.toString());
            }
        };
    }

    /** The constants of an enum, by their names. */
    public static <E extends Enum<E>> JsonCodec<E> constants(Function<String, E> valueOf, List<E> constants) {
        List<String> names = constants.stream().map(Enum::name).toList();
        return new JsonCodec<>() {
            @Override
            public E read(JsonReader in) {
                String name = in.string();
                if (name == null || !names.contains(name)) {
                    throw in.unexpected((names.size() == 1 ? "" : "one of ") + String.join(", ", names));
                }
                return valueOf.apply(name);
            }

            @Override
            public void write(JsonWriter out, E value) {
                out.value(value.name());
            }
        };
    }

    /** Sets, as lists; they keep their order, and what comes twice is there once. */
    public static <T> JsonCodec<Set<T>> set(JsonCodec<T> items) {
        return new JsonCodec<>() {
            @Override
            public Set<T> read(JsonReader in) {
                return Collections.unmodifiableSet(new LinkedHashSet<>(in.list(items)));
            }

            @Override
            public void write(JsonWriter out, Set<T> values) {
                out.value(List.copyOf(values), items);
            }
        };
    }

    /** Collections, as lists. */
    public static <T> JsonCodec<Collection<T>> collection(JsonCodec<T> items) {
        return new JsonCodec<>() {
            @Override
            public Collection<T> read(JsonReader in) {
                return in.list(items);
            }

            @Override
            public void write(JsonWriter out, Collection<T> values) {
                out.value(List.copyOf(values), items);
            }
        };
    }

    private static <T extends Number> JsonCodec<T> number(String expected, Function<BigDecimal, T> convert) {
        return new JsonCodec<>() {
            @Override
            public T read(JsonReader in) {
                BigDecimal decimal = in.decimal();
                if (decimal == null) {
                    throw in.unexpected(expected);
                }
                try {
                    return convert.apply(decimal);
                } catch (ArithmeticException e) {
                    throw in.unexpected(expected);
                }
            }

            @Override
            public void write(JsonWriter out, T value) {
                out.value((@Nullable Object) value);
            }
        };
    }

    private static Float finite(BigDecimal decimal) {
        float number = decimal.floatValue();
        if (Float.isInfinite(number)) {
            throw new ArithmeticException();
        }
        return number;
    }

    /** Only whole ones: Java's own parser takes groups that are too short. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return java.util.UUID.fromString(text);
    }
}
