package io.runapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> KNOWN = List.of(
            "runway",
            "runway-aleph",
            "claude-opus-4.8",
            "claude-opus-4.6",
            "claude-sonnet-4.6",
            "gemini-3.5-flash",
            "duration_seconds",
            "16:9",
            "4:3",
            "720p",
            "1080p",
            "5",
            "10",
            "auto");

    @ParameterizedTest
    @CsvSource({
        "runwya, runway",
        "Runway, runway",
        "runway_aleph, runway-aleph",
        "claude-opus-4-8, claude-opus-4.8",
        "claude opus 4.7, claude-opus-4.8",
        "claude-sonet-4.6, claude-sonnet-4.6",
        "gemini-2.5-flash, gemini-3.5-flash",
        "duration, duration_seconds",
        "seconds, duration_seconds",
        "secondsDuration, duration_seconds",
        "opus-4.8, claude-opus-4.8",
        "claude, ",
        "16, ",
        "durationSeconds, duration_seconds",
        "16x9, 16:9",
        "4:5, ",
        "720, 720p",
        "1080P, 1080p",
        "7, ",
        "midjourney, ",
        "'', "
    })
    void nearest(String mistaken, @Nullable String expected) {
        assertThat(Suggestions.nearest(mistaken, KNOWN).orElse(null)).isEqualTo(expected);
    }

    @Test
    void nothingIsNearInAnEmptyList() {
        assertThat(Suggestions.nearest("runway", List.of())).isEmpty();
    }
}
