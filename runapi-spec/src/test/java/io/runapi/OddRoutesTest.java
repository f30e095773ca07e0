package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.runapi.file.FileContent;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Actions whose requests are no JSON at the usual path. */
@Timeout(60)
class OddRoutesTest {
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private Loopback loopback;
    private RunApi runapi;
    private String answer = "{}";
    private String type = "application/json";

    @BeforeEach
    void open() throws IOException {
        loopback = new Loopback("/", this::answer);
        runapi = loopback.runapi();
    }

    @AfterEach
    void close() {
        loopback.close();
    }

    @Test
    void voicesOfFishAudio() {
        answer = "{\"voice\":{\"voice_id\":\"v 1\"},\"voices\":[{\"voice_id\":\"v 1\"}],\"total\":1}";
        URI recording = URI.create("https://example.com/me.mp3");

        VoiceAnswer made = runapi.fishAudio()
                .createVoice(
                        FishAudioCreateVoiceRequest.builder("me", recording).build());
        VoiceList list = runapi.fishAudio()
                .listVoices(FishAudioListVoicesRequest.builder().pageNumber(2).build());
        VoiceAnswer told = runapi.fishAudio().getVoice("v 1");

        assertThat(made.voice()).isEqualTo(told.voice());
        assertThat(list.voices()).containsExactly(told.voice());
        assertThat(calls)
                .containsExactly(
                        "POST /api/v1/fish_audio/voices {\"name\":\"me\",\"source_audio_url\":\"" + recording + "\"}",
                        "GET /api/v1/fish_audio/voices?page_number=2 ",
                        "GET /api/v1/fish_audio/voices/v%201 ");
    }

    @Test
    void whatIsSaidInARecording() {
        answer = "{\"text\":\"Hello there.\",\"language\":\"english\",\"words\":[{\"word\":\"Hello\",\"start\":0.5}]}";

        Transcription transcription = runapi.openaiTranscription()
                .speechToText(OpenaiTranscriptionSpeechToTextRequest.builder(
                                "whisper-1", FileContent.of("hello.mp3", "sound".getBytes(UTF_8)))
                        .language("en")
                        .timestampGranularities(TimestampGranularity.WORD)
                        .responseFormat(OpenaiTranscriptionResponseFormat.VERBOSE_JSON)
                        .build());

        assertThat(transcription.text()).isEqualTo("Hello there.");
        assertThat(transcription.words().get(0).start()).isEqualTo(0.5);
        assertThat(calls).hasSize(1);
        assertThat(calls.get(0))
                .startsWith("POST /v1/audio/transcriptions --")
                .contains("name=\"file\"; filename=\"hello.mp3\"", "Content-Type: audio/mpeg", "sound")
                .contains("name=\"model\"", "whisper-1", "name=\"language\"", "name=\"timestamp_granularities[]\"");
    }

    @Test
    void subtitlesAreTheText() {
        answer = "WEBVTT\n\n00:00.500 --> 00:01.000\nHello there.\n";
        type = "text/vtt";

        Transcription transcription = runapi.openaiTranscription()
                .speechToTextAsync(OpenaiTranscriptionSpeechToTextRequest.builder(
                                "whisper-1", FileContent.of("hello.mp3", "sound".getBytes(UTF_8)))
                        .responseFormat(OpenaiTranscriptionResponseFormat.VTT)
                        .build())
                .join();

        assertThat(transcription.text()).isEqualTo(answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
