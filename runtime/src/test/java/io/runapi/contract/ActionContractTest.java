package io.runapi.contract;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;
import static io.runapi.contract.ModelContract.model;
import static io.runapi.contract.RuleContract.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.runapi.contract.Violation.Kind;
import io.runapi.error.ValidationException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionContractTest {
    private static final double ANY = Double.POSITIVE_INFINITY;

    private static final ActionContract RUNWAY = ActionContract.of("runway text_to_video")
            .fields(
                    optional("model"),
                    required("prompt").length(1, 20),
                    required("duration_seconds").oneOf("5", "10"),
                    required("output_resolution").oneOf("720p", "1080p"),
                    optional("aspect_ratio").oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
                    optional("first_frame_image_url").matching("^https?://"),
                    optional("callback_url"))
            .models(model("runway"))
            .rules(
                    rule().whenAbsent("first_frame_image_url").require("aspect_ratio"),
                    rule().whenPresent("first_frame_image_url").forbid("aspect_ratio"));

    private record Ratio(String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    @Test
    void acceptsWhatIsInOrder() {
        assertThat(RUNWAY.violations(runway("aspect_ratio", new Ratio("16:9")))).isEmpty();
        assertThat(RUNWAY.violations(runway("first_frame_image_url", URI.create("https://a.b/c.png"))))
                .isEmpty();
        assertThatCode(() -> RUNWAY.check(runway("aspect_ratio", "1:1", "model", "runway", "brand_new", 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAValueAndSaysWhichAreAccepted() {
        assertThatThrownBy(() -> RUNWAY.check(runway("aspect_ratio", "1:1", "duration_seconds", 7)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("""
                        duration_seconds = 7 is not accepted by runway text_to_video
                            accepted: 5, 10""");
        assertThat(Given.messages(RUNWAY, runway("aspect_ratio", "1:1", "output_resolution", "1080P")))
                .containsExactly("""
                        output_resolution = 1080P is not accepted by runway text_to_video
                            did you mean 1080p?
                            accepted: 720p, 1080p""");
    }

    @Test
    void collectsAllMistakesInTheOrderOfTheFields() {
        Map<String, Object> values = Map.of(
                "model", "runwai",
                "callback_url", "",
                "first_frame_image_url", "ftp://a",
                "aspect_ratio", "4:5",
                "duration_seconds", 7.5,
                "prompt", " ");
        assertThatThrownBy(() -> RUNWAY.check(values::get))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::kind, Violation::field)
                                .containsExactly(
                                        tuple(Kind.UNKNOWN_MODEL, "model"),
                                        tuple(Kind.REQUIRED, "prompt"),
                                        tuple(Kind.ONE_OF, "duration_seconds"),
                                        tuple(Kind.REQUIRED, "output_resolution"),
                                        tuple(Kind.ONE_OF, "aspect_ratio"),
                                        tuple(Kind.RULE_FORBIDS, "aspect_ratio"),
                                        tuple(Kind.PATTERN, "first_frame_image_url")))
                .hasMessage("""
                        runway text_to_video does not accept this request, for 7 reasons:
                          - model = runwai is not accepted by runway text_to_video
                              did you mean runway?
                              accepted: runway
                          - prompt is required by runway text_to_video
                          - duration_seconds = 7.5 is not accepted by runway text_to_video
                              accepted: 5, 10
                          - output_resolution is required by runway text_to_video
                              accepted: 720p, 1080p
                          - aspect_ratio = 4:5 is not accepted by runway text_to_video
                              accepted: 16:9, 9:16, 1:1, 4:3, 3:4
                          - aspect_ratio is not accepted by runway text_to_video when first_frame_image_url is present
                          - first_frame_image_url = ftp://a is not accepted by runway text_to_video
                              accepted: text that matches ^https?://""");
    }

    @Test
    void rulesSayWhenTheyApply() {
        assertThat(Given.messages(RUNWAY, runway())).containsExactly("""
                aspect_ratio is required by runway text_to_video when first_frame_image_url is absent
                    accepted: 16:9, 9:16, 1:1, 4:3, 3:4""");
        assertThat(Given.messages(RUNWAY, runway("aspect_ratio", "1:1", "first_frame_image_url", "http://a")))
                .containsExactly(
                        "aspect_ratio is not accepted by runway text_to_video when first_frame_image_url is present");
    }

    @Test
    void conditionsAndDemandsOfARule() {
        ActionContract contract = ActionContract.of("kling edit_video")
                .fields(
                        required("model"),
                        optional("sound"),
                        optional("aspect_ratio").oneOf("16:9", "auto"),
                        optional("duration_seconds"),
                        optional("images"),
                        optional("video"),
                        optional("text"),
                        optional("lyrics"))
                .models(model("v3"), model("v2"))
                .rules(
                        rule().when("model", "v3")
                                .when("sound", "false")
                                .whenPresent("video")
                                .whenAbsent("images")
                                .require("aspect_ratio")
                                .narrow("aspect_ratio", "auto")
                                .narrow("duration_seconds", "5"),
                        rule().requireAny("text", "lyrics", "video"),
                        rule().when("duration_seconds", "0.5").forbid("sound"));

        assertThat(Given.messages(
                        contract, Given.values("model", "v3", "sound", false, "video", "v", "duration_seconds", 5L)))
                .containsExactly("""
                        aspect_ratio is required by kling edit_video when model = v3 and sound = false \
                        and video is present and images is absent
                            accepted: auto""");
        assertThat(Given.messages(
                        contract,
                        Given.values(
                                "model",
                                "v3",
                                "sound",
                                false,
                                "video",
                                "v",
                                "aspect_ratio",
                                "16:9",
                                "duration_seconds",
                                5.5)))
                .containsExactly("""
                        aspect_ratio = 16:9 is not accepted by kling edit_video when model = v3 and sound = false \
                        and video is present and images is absent
                            accepted: auto""", """
                        duration_seconds = 5.5 is not accepted by kling edit_video when model = v3 and sound = false \
                        and video is present and images is absent
                            accepted: 5""");
        assertThat(Given.messages(contract, Given.values("model", "v2", "sound", false, "video", "v")))
                .isEmpty();
        assertThat(Given.messages(
                        contract, Given.values("model", "v3", "sound", false, "video", "v", "images", List.of("i"))))
                .isEmpty();
        assertThat(Given.messages(contract, Given.values("model", "v2", "text", " ", "lyrics", "")))
                .containsExactly("one of text, lyrics or video is required by kling edit_video");
        assertThat(Given.messages(
                        contract, Given.values("model", "v2", "text", "t", "sound", false, "duration_seconds", 0.50)))
                .containsExactly("sound is not accepted by kling edit_video when duration_seconds = 0.5");
    }

    @Test
    void absentAreNullBlankTextAndEmptyCollectionsButNotFalse() {
        ActionContract contract = ActionContract.of("x").fields(required("f"));
        for (Object absent : Arrays.asList(null, "", " \n", List.of(), Map.of())) {
            assertThat(Given.messages(contract, Given.values("f", absent)))
                    .as("%s", absent)
                    .containsExactly("f is required by x");
        }
        for (Object present : List.of(false, 0, "a", List.of(""), Map.of("a", 1), new Ratio("a"))) {
            assertThat(Given.messages(contract, Given.values("f", present)))
                    .as("%s", present)
                    .isEmpty();
        }
    }

    @Test
    void lengthsCountCodePoints() {
        ActionContract contract = ActionContract.of("x")
                .fields(
                        optional("f").length(2, 3),
                        optional("g").length(-ANY, 1),
                        optional("h").length(2, ANY));
        assertThat(Given.messages(contract, Given.values("f", "😀😀😀", "g", "😀", "h", "aa")))
                .isEmpty();
        assertThat(Given.messages(contract, Given.values("f", "😀😀😀😀", "g", "aa", "h", "😀")))
                .containsExactly(
                        "f with 4 characters is not accepted by x\n    accepted: 2 to 3 characters",
                        "g with 2 characters is not accepted by x\n    accepted: at most 1 character",
                        "h with 1 character is not accepted by x\n    accepted: 2 or more characters");
    }

    @Test
    void rangesIncludeTheirEnds() {
        ActionContract contract = ActionContract.of("chat completions")
                .fields(
                        optional("temperature").range(0, 2),
                        optional("top_p").range(-ANY, 0.5),
                        optional("n").range(1, ANY));
        assertThat(Given.messages(contract, Given.values("temperature", 0, "top_p", 0.5, "n", 1_000_000L)))
                .isEmpty();
        assertThat(Given.messages(
                        contract, Given.values("temperature", 2.5, "top_p", new BigDecimal("0.50001"), "n", "0")))
                .containsExactly(
                        "temperature = 2.5 is not accepted by chat completions\n    accepted: 0 to 2",
                        "top_p = 0.50001 is not accepted by chat completions\n    accepted: at most 0.5",
                        "n = 0 is not accepted by chat completions\n    accepted: 1 or more");
        assertThat(Given.messages(contract, Given.values("temperature", Double.NaN)))
                .containsExactly("temperature = NaN is not accepted by chat completions\n    accepted: 0 to 2");
        assertThat(Given.messages(contract, Given.values("temperature", "warm")))
                .isEmpty();
    }

    @Test
    void listsHaveACountAndTheirItemsAreCheckedOneByOne() {
        ActionContract contract = ActionContract.of("x")
                .fields(
                        optional("images").items(1, 2).matching("^https?://"),
                        optional("words").items(2, Integer.MAX_VALUE).oneOf("word", "segment"),
                        optional("masks").items(0, 1).range(1, ANY));
        assertThat(Given.messages(
                        contract, Given.values("images", List.of(URI.create("http://a")), "masks", List.of(1))))
                .isEmpty();
        assertThat(Given.messages(
                        contract,
                        Given.values(
                                "images",
                                List.of("http://a", "b", "http://c"),
                                "words",
                                List.of("wort"),
                                "masks",
                                List.of(1, 0))))
                .containsExactly(
                        "images with 3 items is not accepted by x\n    accepted: 1 to 2 items",
                        "images[1] = b is not accepted by x\n    accepted: text that matches ^https?://",
                        "words with 1 item is not accepted by x\n    accepted: 2 or more items",
                        "words[0] = wort is not accepted by x\n    did you mean word?\n    accepted: word, segment",
                        "masks with 2 items is not accepted by x\n    accepted: at most 1 item",
                        "masks[1] = 0 is not accepted by x\n    accepted: 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "5.00", "0.5e1"})
    void numbersCompareInTheirShortestForm(String number) {
        ActionContract contract = ActionContract.of("x").fields(optional("f").oneOf("5", "0.5"));
        assertThat(Given.messages(contract, Given.values("f", new BigDecimal(number))))
                .isEmpty();
        assertThat(Given.messages(contract, Given.values("f", Double.valueOf(number))))
                .isEmpty();
        assertThat(Given.messages(contract, Given.values("f", new BigDecimal(number).movePointLeft(1))))
                .isEmpty();
    }

    @Test
    void longAndBrokenTextIsShownShortenedOnOneLine() {
        ActionContract contract = ActionContract.of("x").fields(optional("f").oneOf("a"));
        assertThat(Given.messages(contract, Given.values("f", "b\n\tc" + "😀".repeat(70))))
                .containsExactly("f = b c" + "😀".repeat(57) + "… is not accepted by x\n    accepted: a");
    }

    /** A request in order except for what is given. */
    private static ActionContract.Values runway(Object... namesAndValues) {
        ActionContract.Values given = Given.values((@Nullable Object[]) namesAndValues);
        Map<String, Object> defaults = Map.of("prompt", "A lake", "duration_seconds", 5, "output_resolution", "720p");
        return field -> {
            Object value = given.get(field);
            return value == null ? defaults.get(field) : value;
        };
    }
}
