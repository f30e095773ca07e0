package io.runapi.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated code does, whichever compiler made it. */
abstract class GeneratedCodeRuns {
    abstract Loaded loaded();

    @Test
    void writesWhatTheBuilderWasGiven() {
        assertThat(loaded().call("video", 10, "16:9")).isEqualTo("""
                        {"prompt":"A lake","duration_seconds":10,"output_resolution":"1080p","aspect_ratio":"16:9",\
                        "seed":7}""");
    }

    @Test
    void refusesBeforeTheWire() {
        assertThatThrownBy(() -> loaded().call("video", 7, "16:10"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("""
                        runway text_to_video does not accept this request, for 2 reasons:
                          - duration_seconds = 7 is not accepted by runway text_to_video
                              accepted: 5, 10
                          - aspect_ratio = 16:10 is not accepted by runway text_to_video
                              accepted: 16:9, 9:16, 1:1, 4:3, 3:4""");
    }

    @Test
    void looksIntoLists() {
        assertThatThrownBy(() -> loaded().call("speech", "tts-2", "Anna", 0.25, "voice_clone"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("""
                        SpeechRequest does not accept this request, for 6 reasons:
                          - stability = 0.25 is not accepted by SpeechRequest
                              did you mean 0.5?
                              accepted: 0, 0.5, 1
                          - reference_urls[1] = ftp://x.example/a.mp3 is not accepted by SpeechRequest
                              accepted: text that matches ^https?://
                          - parts[1] = syllable is not accepted by SpeechRequest
                              accepted: word, segment
                          - speakers[1].speaker_id = Anna is not accepted by SpeechRequest
                              accepted: text that matches ^Speaker [1-9][0-9]*$
                          - speakers[1].pace = Fast is not accepted by SpeechRequest
                              accepted: Natural, Staccato
                          - voice_clone is not accepted by SpeechRequest with model tts-2""");
    }

    @Test
    void tellsOfWhatWasRemoved() {
        assertThatThrownBy(() -> loaded().call("speech", "tts-0", "Speaker 9", 1.0, "speed"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("""
                          - tts-0 is not accepted by SpeechRequest: it was removed on 2026-08-07
                              use tts-1 instead
                        """)
                .hasMessageEndingWith("\n  - speed is not accepted by SpeechRequest: it was removed on 2026-07-29");
    }

    @Test
    void takesAModelThatIsNewerByTheRulesOfAnother() {
        assertThat(loaded().call("videoLike", "runway-5", "runway")).isEqualTo("""
                        {"model":"runway-5","prompt":"A lake","duration_seconds":10,"output_resolution":"1080p",\
                        "first_frame_image_url":"https://x.example/a.png"}""");
        assertThatThrownBy(() -> loaded().call("videoLike", "runway-5", "runway-9"))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void changesACopy() {
        String json = """
                {"prompt":"A lake","duration_seconds":5,"output_resolution":"720p","aspect_ratio":"1:1","new":[1,null]}""";
        assertThat(loaded().call("toBuilder", json)).isEqualTo(json.replace("A lake", "Another lake"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\",\"mood\":{\"a\":[null,1.50]}}]}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"oracle\",\"content\":1},{\"content\":\"no role\"},7]}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}]}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":{\"odd\":true}}]}",
                "{\"model\":\"m\",\"temperature\":0.5,\"seed\":9007199254740993,\"stream\":false,"
                        + "\"stream_options\":{\"a\":null},\"stop\":[\"a\"],\"logit_bias\":{\"50\":-1.5},"
                        + "\"rows\":[[\"x\"],[]],\"schema\":[1,{\"b\":null}],\"default\":\"d\",\"in\":\"i\","
                        + "\"property\":\"p\",\"finished\":\"f\",\"source\":\"s\",\"value\":\"v\",\"yield\":\"y\","
                        + "\"equals\":{\"deep\":[]},\"newer\":{\"x\":[true,null]}}"
            })
    void keepsWhatItReads(String json) {
        String written = loaded().call("roundTrip", "ChatRequest", json);
        assertThat(written).isEqualTo(json.replace("1.50", "1.5"));
        assertThat(loaded().call("roundTrip", "ChatRequest", written)).isEqualTo(written);
    }

    @Test
    void readsAnswersThatLackWhatIsRequired() {
        assertThat(loaded().call(
                                "roundTrip", "RunwayTextToVideoRequest", "{\"prompt\":null,\"duration_seconds\":null}"))
                .isEqualTo("{\"duration_seconds\":0}");
        assertThat(loaded().call("roundTrip", "Videos", "{\"videos\":null,\"id\":\"x\"}"))
                .isEqualTo("{\"id\":\"x\"}");
    }

    @Test
    void keepsUnknownValuesOfOpenEnums() {
        String json = "{\"prompt\":\"p\",\"duration_seconds\":5,\"output_resolution\":\"8K\"}";
        assertThat(loaded().call("roundTrip", "RunwayTextToVideoRequest", json)).isEqualTo(json);
    }

    @Test
    void tellsVariantsApart() {
        assertThat(loaded().call("variant", "{\"content\":\"Hi\",\"role\":\"user\"}"))
                .isEqualTo("UserMessage with Text");
        assertThat(loaded().call("variant", "{\"role\":\"user\",\"content\":[]}"))
                .isEqualTo("UserMessage with Parts");
        assertThat(loaded().call("variant", "{\"role\":\"user\",\"content\":1}"))
                .isEqualTo("UserMessage with Unknown");
        assertThat(loaded().call("variant", "{\"role\":\"system\",\"content\":\"x\"}"))
                .isEqualTo("SystemMessage");
        assertThat(loaded().call("variant", "{\"role\":\"judge\"}")).isEqualTo("Unknown");
    }

    @Test
    void writesConstantsListsAndMixins() {
        assertThat(loaded().call("chat")).isEqualTo("""
                        {"model":"gemini-3.5-flash","messages":[{"role":"system","content":"Be brief."},\
                        {"role":"user","content":"Hello"}],"stream_options":{"include_usage":true},\
                        "stop":["a","b","c"],"rows":[["x","y"]],"user":"me"}""");
    }

    @Test
    void findsResultsByClass() {
        assertThat(loaded().call("findsResults"))
                .startsWith("demo.VideosCodec@")
                .endsWith(" null");
    }
}
