package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Does with generated code what users and services do with it, for tests that load it. */
public final class Probe {
    private Probe() {}

    /** Reads and writes again. */
    public static String roundTrip(String type, String json) {
        return switch (type) {
            case "ChatRequest" -> roundTrip(ChatRequestCodec.INSTANCE, json);
            case "ChatMessage" -> roundTrip(ChatMessageCodec.INSTANCE, json);
            case "Videos" -> roundTrip(VideosCodec.INSTANCE, json);
            default -> roundTrip(RunwayTextToVideoRequestCodec.INSTANCE, json);
        };
    }

    private static <T> String roundTrip(JsonCodec<T> codec, String json) {
        T value = JsonReader.decode(json.getBytes(StandardCharsets.UTF_8), codec);
        return new String(JsonWriter.encode(value, codec), StandardCharsets.UTF_8);
    }

    public static String variant(String json) {
        ChatMessage message = JsonReader.decode(json.getBytes(StandardCharsets.UTF_8), ChatMessageCodec.INSTANCE);
        String content = message instanceof UserMessage user ? " with " + user.content().getClass().getSimpleName() : "";
        return message.getClass().getSimpleName() + content;
    }

    public static String video(int seconds, String ratio) {
        return write(RunwayTextToVideoRequest.builder("A lake", seconds, OutputResolution.of("1080p"))
                .aspectRatio(ratio)
                .additionalProperty("seed", 7)
                .build());
    }

    public static String videoLike(String model, String like) {
        return write(RunwayTextToVideoRequest.builder("A lake", 10, OutputResolution.of("1080p"))
                .model(model)
                .firstFrameImageUrl(URI.create("https://x.example/a.png"))
                .buildLike(like));
    }

    public static String toBuilder(String json) {
        RunwayTextToVideoRequest request = JsonReader.decode(
                json.getBytes(StandardCharsets.UTF_8), RunwayTextToVideoRequestCodec.INSTANCE);
        return write(request.toBuilder().prompt("Another lake").build());
    }

    private static String write(RunwayTextToVideoRequest request) {
        return new String(
                JsonWriter.encode(request, RunwayTextToVideoRequestCodec.INSTANCE), StandardCharsets.UTF_8);
    }

    public static String chat() {
        ChatRequest request = ChatRequest.builder("gemini-3.5-flash")
                .system("Be brief.")
                .user("Hello")
                .userProperty("me")
                .stop("a", "b")
                .addStop("c")
                .addRows(List.of("x", "y"))
                .streamOptions(Map.of("include_usage", true))
                .build();
        return new String(JsonWriter.encode(request, ChatRequestCodec.INSTANCE), StandardCharsets.UTF_8);
    }

    /** Built without the builders of what is inside, which would refuse it themselves. */
    public static void speech(String model, String speaker, Double stability, String removed) {
        SpeechRequest.builder()
                .model(model)
                .stability(stability)
                .referenceUrls(URI.create("https://x.example/a.mp3"), URI.create("ftp://x.example/a.mp3"))
                .parts("word", "syllable")
                .speakers(new Speaker("Speaker 1", null, Map.of()), new Speaker(speaker, "Fast", Map.of()))
                .narrator(new Speaker("Speaker 2", null, Map.of()))
                .additionalProperty(removed, true)
                .build();
    }

    public static String findsResults() {
        JsonCodec<Videos> codec = RunDemoResults.INSTANCE.find(Videos.class);
        return codec + " " + RunDemoResults.INSTANCE.find(String.class);
    }
}
