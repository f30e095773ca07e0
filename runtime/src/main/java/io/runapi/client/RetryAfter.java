package io.runapi.client;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}, RFC 9110 section 10.2.3: seconds, or one of the three date forms of section 5.6.7. */
final class RetryAfter {
    /** As good as for ever, and no overflow. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private RetryAfter() {}

    /**
     * How long to wait from now; null if the answer does not say so in a form that is known.
     *
     * @param nowMillis milliseconds since the epoch, where the answer carries no {@code Date} to count from
     */
    static @Nullable Duration of(HttpHeaders headers, long nowMillis) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        if (value.isEmpty()) {
            return null;
        }
        if (Character.isDigit(value.charAt(0))) {
            return seconds(value);
        }
        Instant now = headers.firstValue("Date")
                .flatMap(date -> date(date, nowMillis))
                .orElse(Instant.ofEpochMilli(nowMillis));
        return date(value, nowMillis)
                .map(then -> then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO)
                .orElse(null);
    }

    private static @Nullable Duration seconds(String value) {
        try {
            // Some services send fractions, which the RFC does not have.
            double seconds = Double.parseDouble(value);
            return seconds >= LONGEST.toSeconds() ? LONGEST : Duration.ofNanos((long) Math.ceil(seconds * 1e9));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Optional<Instant> date(String value, long nowMillis) {
        try {
            if (value.endsWith("GMT") && !value.contains("-")) {
                return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
            }
            if (value.endsWith("GMT")) {
                int year =
                        Instant.ofEpochMilli(nowMillis).atZone(ZoneOffset.UTC).getYear();
                return Optional.of(LocalDateTime.parse(value, rfc850(year)).toInstant(ZoneOffset.UTC));
            }
            return Optional.of(LocalDateTime.parse(value, asctime()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    // made when needed, as every first answer comes by here, and formatters take a start a dozen milliseconds
    private static DateTimeFormatter asctime() {
        return DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US);
    }

    /** Its two-digit years are at most fifty years ahead. */
    private static DateTimeFormatter rfc850(int year) {
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, year - 49)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.US);
    }
}
