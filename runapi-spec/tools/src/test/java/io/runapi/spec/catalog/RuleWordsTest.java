package io.runapi.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
    private static final List<String> NONE = List.of();

    @Test
    void tell_conditions_before_demands() {
        assertThat(RuleWords.of(new Rule(
                        List.of(new Rule.Equal("model", "kling-o1"), new Rule.Equal("mode", "lite")),
                        List.of("video_url", "image_url"),
                        List.of("seed"),
                        List.of("prompt"),
                        NONE,
                        List.of("style"),
                        Map.of())))
                .isEqualTo(
                        "With `kling-o1`, when `mode` is `lite` and `video_url` and `image_url` are given and `seed` is"
                                + " left out: `prompt` is required; `style` is not accepted.");
    }

    @Test
    void need_no_condition() {
        assertThat(RuleWords.of(new Rule(List.of(), NONE, NONE, NONE, List.of("first", "last"), NONE, Map.of())))
                .isEqualTo("At least one of `first` or `last` is required.");
    }

    @Test
    void name_a_model_alone() {
        assertThat(RuleWords.of(new Rule(
                        List.of(new Rule.Equal("model", "s1")), NONE, NONE, List.of("voice"), NONE, NONE, Map.of())))
                .isEqualTo("With `s1`: `voice` is required.");
    }

    @Test
    void join_what_is_required_and_narrowed() {
        assertThat(RuleWords.of(new Rule(
                        List.of(),
                        NONE,
                        List.of("a", "b"),
                        List.of("shape"),
                        NONE,
                        NONE,
                        Map.of("shape", List.of("1:1", "16:9", "9:16")))))
                .isEqualTo(
                        "When neither `a` nor `b` is given: `shape` is required and takes only `1:1`, `16:9` or `9:16`.");
    }

    @Test
    void forbid_a_single_value() {
        assertThat(RuleWords.of(new Rule(
                        List.of(new Rule.Equal("input_mode", "reference"), new Rule.Equal("duration_seconds", "4")),
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        List.of("duration_seconds"),
                        Map.of())))
                .isEqualTo("When `input_mode` is `reference`: `duration_seconds` must not be `4`.");
    }
}
