package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant is said wherever something is misspelt. */
final class DidYouMeanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@RunApiModel(\"Runway\") interface A { Videos a(String prompt); }          | 101 | runway",
                "@RunApiModel(\" runway\") interface A { Videos a(String prompt); }         | 101 | runway",
                "@RunApiModel(\"imagen4\") interface A { Images a(String prompt); }         | 101 | imagen-4",
                "@RunApiModel(\"claude-opus-48\") interface A { String a(@Prompt String q); } | 122 | claude-opus-4.8",
                "@RunApiModel(\"opus-4.8\") interface A { String a(@Prompt String q); }     | 122 | claude-opus-4.8",
                "@RunApiModel(value = \"new\", like = \"runwayx\") interface A { Videos a(String prompt); } | 121 | runway",
                "@RunApiModel(value = \"runway\", service = \"runwya\") interface A { Videos a(String prompt); } | 129 | runway",
                "@RunApiModel(service = \"sunoo\") interface A { Videos a(String prompt); } | 129 | suno",
                "@RunApiModel(value = \"runway\", action = \"textToVideo\") interface A { Videos a(String prompt); } | 120 | text_to_video",
                "@RunApiModel(value = \"runway\", action = \"extend\") interface A { Videos a(String prompt); } | 120 | extend_video",
                "@RunApiModel(\"runway\") interface A { @Action(\"text2video\") Videos a(String prompt); } | 120 | text_to_video",
                "@RunApiModel(\"claude-opus-4.8\") interface A { @Prompt(\"{Topic}\") String a(String topic); } | 107 | topic",
                "@RunApiModel(\"claude-opus-4.8\") interface A { @Prompt(\"{user}\") String a(String userName); } | 107 | userName"
            })
    void names(String source, String code, String meant) {
        assertThat(UserCode.problems(source)).contains("[RUNAPI-" + code + "]", "\n    did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "duration_secs, 5, duration_seconds",
        "durationSeconds, 5, duration_seconds",
        "duration, 5, duration_seconds",
        "Duration_Seconds, 5, duration_seconds",
        "output-resolution, 720p, output_resolution",
        "resolution, 720p, output_resolution",
        "output_resolution, 1080, 1080p",
        "output_resolution, 1080P, 1080p",
        "output_resolution, 720 p, 720p",
        "aspect_ratio, 16x9, 16:9",
        "aspect_ratio, 16/9, 16:9",
        "aspect_ratio, 9-16, 9:16",
    })
    void fieldsAndValues(String field, String value, String meant) {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                interface Trailer {
                    @Action("text_to_video")
                    @Fixed(param = "%s", value = "%s")
                    Videos shoot(String prompt);
                }
                """.formatted(field, value))).containsOnlyOnce("did you mean " + meant + "?");
    }

    @Test
    void parametersThatNameAFieldInTheirOwnWay() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                interface Trailer {
                    Videos shoot(String prompt, int duration, OutputResolution resolution, AspectRatio ratio);
                }
                """)).isEqualTo("""
                Trailer.java:3: error: [RUNAPI-102] duration is no field of runway text_to_video
                    did you mean duration_seconds?
                    accepted: prompt, duration_seconds, output_resolution, aspect_ratio, first_frame_image_url
                  at duration, OutputResolution resolution, AspectRatio ratio);
                Trailer.java:3: error: [RUNAPI-102] resolution is no field of runway text_to_video
                    did you mean output_resolution?
                    accepted: prompt, duration_seconds, output_resolution, aspect_ratio, first_frame_image_url
                  at resolution, AspectRatio ratio);
                Trailer.java:3: error: [RUNAPI-102] ratio is no field of runway text_to_video
                    did you mean aspect_ratio?
                    accepted: prompt, duration_seconds, output_resolution, aspect_ratio, first_frame_image_url
                  at ratio);""");
    }

    @Test
    void theActionIsTheOneWhoseNamesAreNear() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "output_resolution", value = "720p")
                interface Trailer {
                    @Fixed(param = "seconds", value = "5")
                    @Fixed(param = "ratio", value = "9:16")
                    Videos shoot(String prompt);
                }
                """)).isEqualTo("""
                Trailer.java:4: error: [RUNAPI-126] seconds is not accepted by runway text_to_video: it was removed on 2026-08-07
                    use duration_seconds instead
                  at "seconds", value = "5")
                Trailer.java:5: error: [RUNAPI-102] ratio is no field of runway text_to_video
                    did you mean aspect_ratio?
                    accepted: prompt, duration_seconds, output_resolution, aspect_ratio, first_frame_image_url
                  at "ratio", value = "9:16")""");
    }

    @Test
    void conditionsOfRules() {
        for (String rule : List.of("when = \"colour=red\"", "whenPresent = \"colour\"", "forbid = \"colour\"")) {
            assertThat(UserCode.said(UserCode.compile("""
                    @io.runapi.declaration.Schema
                    @io.runapi.declaration.Rule(%s, require = "size")
                    public record Paint(
                            @io.runapi.declaration.Property("color") @Nullable String color,
                            @io.runapi.declaration.Property("size") @Nullable Integer size) {}
                    """.formatted(rule))))
                    .as(rule)
                    .contains("did you mean color?\n    known: color, size");
        }
    }
}
