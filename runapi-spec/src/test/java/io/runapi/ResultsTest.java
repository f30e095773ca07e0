package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.runapi.error.NotFoundException;
import io.runapi.file.MediaFile;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is handy about results, and that every action has one. */
class ResultsTest {
    private static final JsonNode RESULTS = new YAMLMapper().readTree(Path.of("openapi/results.yaml"));
    private static final JsonNode ACTIONS =
            new YAMLMapper().readTree(Path.of("openapi/words.yaml")).get("actions");

    @Test
    void everyActionsResultIsDescribed() {
        List<String> missing = new ArrayList<>();
        ACTIONS.forEachEntry((place, action) -> {
            String result = action.get("result").asString();
            if (RESULTS.at("/components/schemas/" + result).isMissingNode()) {
                missing.add(place + ": " + result);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noResultIsRequiredToBeWhole() {
        assertThat(RESULTS.findValues("required")).isEmpty();
    }

    @Test
    void theFirstOfSeveral() {
        assertThat(read(
                                "{\"audios\":[{\"url\":\"https://x/1\",\"format\":\"mp3\"},{\"url\":\"https://x/2\"}]}",
                                AudiosCodec.INSTANCE)
                        .first()
                        .format())
                .isEqualTo("mp3");
        assertThat(read("{\"audios\":[{\"id\":\"a\"},{\"id\":\"b\"}]}", TracksCodec.INSTANCE)
                        .first()
                        .id())
                .isEqualTo("a");
        assertThatThrownBy(() -> read("{}", AudiosCodec.INSTANCE).first())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the finished task has no recordings");
        assertThatThrownBy(() -> read("{}", TracksCodec.INSTANCE).first())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the finished task has no tracks");
        assertThatThrownBy(() -> read("{}", CoversCodec.INSTANCE).first())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the finished task has no cover pictures");
    }

    @Test
    void coversUnderEitherName() {
        URI cover = URI.create("https://x/cover.png");
        for (String name : List.of("covers", "images")) {
            Covers covers = read("{\"" + name + "\":[{\"url\":\"" + cover + "\"}]}", CoversCodec.INSTANCE);
            assertThat(covers.all()).hasSize(1);
            assertThat(covers.first().url()).isEqualTo(cover);
        }
    }

    @Test
    void timesOfLinesOrOfWords() {
        TimedLine line = new TimedLine("la la", 1.5, 2.0, Map.of());
        assertThat(read(
                                "{\"lyrics\":[{\"text\":\"la la\",\"start_time\":1.5,\"end_time\":2}]}",
                                TimedLyricsCodec.INSTANCE)
                        .lines())
                .containsExactly(line);
        assertThat(read(
                                "{\"aligned_words\":[{\"word\":\"la la\",\"success\":true,\"start_time\":1.5,\"end_time\":2.0}]}",
                                TimedLyricsCodec.INSTANCE)
                        .lines())
                .containsExactly(line);
    }

    @Test
    void tagsInAnyForm() {
        assertThat(read("{\"tags\":[\"calm\",\"piano\"]}", TrackCodec.INSTANCE).tags())
                .isEqualTo(List.of("calm", "piano"));
        assertThat(read("{\"tags\":\"calm, piano\"}", TrackCodec.INSTANCE).tags())
                .isEqualTo("calm, piano");
    }

    @Test
    void filesUnderTheirOwnNames(@TempDir Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] path = exchange.getRequestURI().getPath().getBytes(UTF_8);
            exchange.sendResponseHeaders(200, path.length);
            exchange.getResponseBody().write(path);
            exchange.close();
        });
        server.start();
        try {
            String at = "http://127.0.0.1:" + server.getAddress().getPort();
            List<MediaFile> files = List.of(
                    read("{\"url\":\"" + at + "/a\"}", TrackCodec.INSTANCE),
                    read("{\"audio_url\":\"" + at + "/b\"}", TrackCodec.INSTANCE),
                    read("{\"audio_url\":\"" + at + "/c\"}", StemAudioCodec.INSTANCE),
                    read("{\"wav_url\":\"" + at + "/d\"}", WavFileCodec.INSTANCE),
                    read("{\"video_url\":\"" + at + "/e\"}", MusicVideoCodec.INSTANCE));
            List<String> contents = new ArrayList<>();
            for (MediaFile file : files) {
                contents.add(Files.readString(file.downloadTo(folder.resolve("file"))));
                contents.add(Files.readString(
                        file.downloadToAsync(folder.resolve("file")).join()));
            }
            assertThat(contents).containsExactly("/a", "/a", "/b", "/b", "/c", "/c", "/d", "/d", "/e", "/e");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aTrackWithoutAddress() {
        Track track = read("{\"id\":\"t\"}", TrackCodec.INSTANCE);
        assertThatThrownBy(() -> track.downloadTo(Path.of("unused")))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("The service named no URL for this file");
    }

    private static <T> T read(String json, JsonCodec<T> codec) {
        return JsonReader.decode(json.getBytes(UTF_8), codec);
    }
}
