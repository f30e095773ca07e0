package io.runapi.contract;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;
import static io.runapi.contract.RuleContract.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects inside a request are held against their own contract, and told of by their path. */
class NestedTest {
    private static final ActionContract SPEAKER = ActionContract.of("Speaker")
            .fields(required("speaker_id").length(1, 4), optional("pace").oneOf("slow", "fast"), optional("style"))
            .rules(rule().when("pace", "fast").forbid("style"));

    private static final ActionContract TURN = ActionContract.of("Turn").fields(required("speaker"));

    private static final ActionContract SPEECH = ActionContract.of("tts text_to_speech")
            .fields(required("speakers").items(1, 2), optional("turn"), required("prompt"));

    private static Object speaker(Map<String, Object> values) {
        return Nested.of(SPEAKER, values, Map::get);
    }

    @Test
    void whatIsWrongIsToldByItsPathAndInOrder() {
        List<Nested> speakers = Nested.each(
                SPEAKER,
                List.of(
                        Map.of("speaker_id", "Anna"),
                        Map.of("pace", "quick"),
                        Map.of("speaker_id", "Beate", "pace", "fast", "style", "dry")),
                Map::get);
        assertThat(Given.messages(SPEECH, Given.values("speakers", speakers)))
                .containsExactly("""
                speakers with 3 items is not accepted by tts text_to_speech
                    accepted: 1 to 2 items""", "speakers[1].speaker_id is required by tts text_to_speech", """
                speakers[1].pace = quick is not accepted by tts text_to_speech
                    accepted: slow, fast""", """
                speakers[2].speaker_id with 5 characters is not accepted by tts text_to_speech
                    accepted: 1 to 4 characters""", """
                speakers[2].style is not accepted by tts text_to_speech when speakers[2].pace = fast""", """
                prompt is required by tts text_to_speech""");
    }

    @Test
    void objectsInsideObjectsToo() {
        Object turn = Nested.of(TURN, Map.of("speaker", speaker(Map.of("style", "dry"))), Map::get);
        assertThat(Given.messages(
                        SPEECH,
                        Given.values(
                                "prompt", "p", "speakers", List.of(speaker(Map.of("speaker_id", "A"))), "turn", turn)))
                .containsExactly("turn.speaker.speaker_id is required by tts text_to_speech");
    }

    @Test
    void anAbsentObjectIsAbsent() {
        assertThat(Nested.of(SPEAKER, (Object) null, (object, field) -> field)).isNull();
        assertThat(Given.messages(
                        SPEECH,
                        Given.values(
                                "prompt",
                                "p",
                                "speakers",
                                Nested.each(SPEAKER, List.<Map<String, Object>>of(), Map::get))))
                .containsExactly("speakers is required by tts text_to_speech");
    }
}
