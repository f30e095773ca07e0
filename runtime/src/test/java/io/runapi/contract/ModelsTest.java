package io.runapi.contract;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;
import static io.runapi.contract.ModelContract.model;
import static io.runapi.contract.RuleContract.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.ValidationException;
import org.junit.jupiter.api.Test;

/** Which model's constraints apply, and what is said when it is none of them. */
class ModelsTest {
    private static final ActionContract IMAGEN = ActionContract.of("imagen_4 text_to_image")
            .fields(
                    required("model"),
                    required("prompt"),
                    optional("size").oneOf("1K", "2K"),
                    required("style"),
                    optional("seed"))
            .models(
                    model("imagen-4"),
                    model("imagen-4-fast")
                            .fields(
                                    required("size").oneOf("1K"),
                                    optional("hurry").range(1, 3))
                            .without("seed", "style"),
                    model("imagen-4-ultra").without("seed"))
            .rules(rule().when("model", "imagen-4-ultra").forbid("hurry"));

    @Test
    void aModelsFieldStandsInPlaceOfTheActions() {
        assertThat(Given.messages(
                        IMAGEN,
                        Given.values("model", "imagen-4", "prompt", "p", "size", "2K", "style", "s", "seed", 1)))
                .isEmpty();
        assertThat(Given.messages(IMAGEN, Given.values("model", "imagen-4-fast", "prompt", "p", "size", "1K")))
                .isEmpty();
        assertThat(Given.messages(IMAGEN, Given.values("model", "imagen-4-fast", "size", "2K", "hurry", 4, "seed", 1)))
                .containsExactly(
                        "prompt is required by imagen_4 text_to_image",
                        "size = 2K is not accepted by imagen_4 text_to_image with model imagen-4-fast\n    accepted: 1K",
                        "seed is not accepted by imagen_4 text_to_image with model imagen-4-fast\n    accepted by: imagen-4",
                        "hurry = 4 is not accepted by imagen_4 text_to_image with model imagen-4-fast\n    accepted: 1 to 3");
    }

    @Test
    void anUnknownModelIsRefusedWithTheNearestAndAllOthers() {
        assertThat(Given.messages(IMAGEN, Given.values("model", "imagen4-fst", "prompt", "p", "style", "s", "seed", 1)))
                .containsExactly("""
                        model = imagen4-fst is not accepted by imagen_4 text_to_image
                            did you mean imagen-4-fast?
                            accepted: imagen-4, imagen-4-fast, imagen-4-ultra""");
        assertThat(Given.messages(
                        IMAGEN.withOpenModels(), Given.values("model", "imagen-5", "prompt", "p", "style", "s")))
                .isEmpty();
        assertThat(Given.messages(IMAGEN.withOpenModels(), Given.values("model", "imagen-5", "prompt", "p")))
                .containsExactly("style is required by imagen_4 text_to_image");
    }

    @Test
    void withoutAModelTheActionsOwnFieldsApply() {
        assertThat(Given.messages(IMAGEN, Given.values("prompt", "p", "size", "4K", "style", "s", "seed", 1)))
                .containsExactly(
                        "model is required by imagen_4 text_to_image\n    accepted: imagen-4, imagen-4-fast, imagen-4-ultra",
                        "size = 4K is not accepted by imagen_4 text_to_image\n    accepted: 1K, 2K");
    }

    @Test
    void theOnlyModelNeedNotBeNamed() {
        ActionContract contract = ActionContract.of("runway text_to_video")
                .fields(required("model"), optional("duration_seconds"), optional("seed"))
                .models(model("runway")
                        .fields(optional("duration_seconds").oneOf("5"))
                        .without("seed"))
                .rules(rule().when("model", "runway").require("duration_seconds"));
        assertThat(Given.messages(contract, Given.values("duration_seconds", 6, "seed", 1)))
                .containsExactly(
                        "duration_seconds = 6 is not accepted by runway text_to_video\n    accepted: 5",
                        "seed is not accepted by runway text_to_video with model runway");
        assertThat(Given.messages(contract, Given.values("model", " ")))
                .containsExactly(
                        "duration_seconds is required by runway text_to_video when model = runway\n    accepted: 5");
    }

    @Test
    void anActionThatListsNoModelsTakesAny() {
        ActionContract contract = ActionContract.of("x").fields(optional("model"), required("a"));
        assertThat(Given.messages(contract, Given.values("model", "whatever", "a", 1)))
                .isEmpty();
        assertThat(Given.messages(contract, Given.values())).containsExactly("a is required by x");
    }

    @Test
    void anotherModelsRulesCanBeAskedFor() {
        ActionContract.Values values =
                Given.values("model", "imagen-9", "prompt", "p", "style", "s", "size", "1K", "hurry", 2);
        assertThat(IMAGEN.violationsLike("imagen-4", values)).isEmpty();
        assertThatThrownBy(() -> IMAGEN.checkLike("imagen-4-ultra", values))
                .isInstanceOf(ValidationException.class)
                .hasMessage("hurry is not accepted by imagen_4 text_to_image when model = imagen-4-ultra");
        assertThatThrownBy(() -> IMAGEN.checkLike("imagen-4-ultr", values)).hasMessage("""
                model = imagen-4-ultr is not accepted by imagen_4 text_to_image
                    did you mean imagen-4-ultra?
                    accepted: imagen-4, imagen-4-fast, imagen-4-ultra""");
    }

    @Test
    void whatIsNotKnownYetIsNoViolation() {
        ActionContract contract = ActionContract.of("x")
                .fields(
                        optional("model"),
                        required("a").oneOf("1"),
                        optional("b"),
                        optional("c"),
                        optional("d").items(1, 3).oneOf("x"))
                .models(model("m"), model("n").fields(required("b")).without("c"))
                .rules(
                        rule().whenPresent("b").forbid("c"),
                        rule().whenAbsent("b").forbid("c"),
                        rule().when("a", "1").require("c"),
                        rule().when("model", "m").require("c"),
                        rule().requireAny("b", "c"),
                        rule().narrow("b", "1"));
        Object value = Undetermined.VALUE;
        Object presence = Undetermined.PRESENCE;
        assertThat(Given.messages(
                        contract, Given.values("model", "m", "a", value, "b", presence, "c", value, "d", value)))
                .isEmpty();
        assertThat(Given.messages(contract, Given.values("model", value, "a", presence, "b", presence, "c", presence)))
                .isEmpty();
        assertThat(Given.messages(contract, Given.values("model", value, "a", 2, "b", value, "c", value)))
                .containsExactly(
                        "a = 2 is not accepted by x\n    accepted: 1", "c is not accepted by x when b is present");
        assertThat(Given.messages(contract, Given.values("model", "m", "a", value, "b", value)))
                .containsExactly("c is required by x when model = m");
        assertThat(Given.messages(
                        contract,
                        Given.values(
                                "model",
                                "m",
                                "a",
                                value,
                                "c",
                                value,
                                "b",
                                presence,
                                "d",
                                java.util.List.of("y", value))))
                .containsExactly("d[0] = y is not accepted by x\n    accepted: x");
    }
}
