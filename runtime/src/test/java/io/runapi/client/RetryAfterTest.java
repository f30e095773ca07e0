package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final long NOW = Instant.parse("1994-11-06T08:49:00Z").toEpochMilli();

    @ParameterizedTest
    @CsvSource({"0, PT0S", "7, PT7S", "007, PT7S", "1.5, PT1.5S", "86400, PT24H"})
    void readsSeconds(String value, Duration expected) {
        assertThat(of(value, null)).isEqualTo(expected);
    }

    @Test
    void takesMoreSecondsThanALongHoldsAsForEver() {
        assertThat(of("9".repeat(30), null)).isEqualTo(Duration.ofDays(36_500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
            })
    void readsAllThreeFormsOfDate(String date) {
        assertThat(of(date, null)).isEqualTo(Duration.ofSeconds(37));
    }

    @Test
    void countsFromTheServersClockWhereItIsKnown() {
        assertThat(of("Sun, 06 Nov 1994 10:00:10 GMT", "Sun, 06 Nov 1994 10:00:00 GMT"))
                .isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void takesADateInThePastAsNow() {
        assertThat(of("Sat, 05 Nov 1994 08:49:37 GMT", null)).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-3", "1e", "Sun, 06 Nov", "", " ", "12 apples"})
    void ignoresWhatItCannotRead(String value) {
        assertThat(of(value, null)).isNull();
    }

    private static @Nullable Duration of(String value, @Nullable String date) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Retry-After", List.of(value));
        if (date != null) {
            headers.put("Date", List.of(date));
        }
        return RetryAfter.of(HttpHeaders.of(headers, (name, any) -> true), NOW);
    }
}
