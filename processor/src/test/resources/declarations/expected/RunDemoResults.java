package demo;

import io.runapi.client.ResultCodecs;
import io.runapi.declaration.ModelIndex;
import io.runapi.json.JsonCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The results of tasks that {@link RunDemo} knows. */
@ModelIndex({
        @ModelIndex.Service(accessor = "runway", models = {"runway", "runway-aleph"}),
        @ModelIndex.Service(accessor = "chat", open = true, models = {
                "gemini-3.5-flash",
                "gemini-2.5-pro",
                "claude-opus-4.8"})
})
@Generated("io.runapi.processor")
final class RunDemoResults implements ResultCodecs {
    static final RunDemoResults INSTANCE = new RunDemoResults();

    private RunDemoResults() {}

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable JsonCodec<T> find(Class<T> type) {
        JsonCodec<?> codec = switch (type.getName()) {
            case "demo.Videos" -> VideosCodec.INSTANCE;
            default -> null;
        };
        // each class is listed with its own codec
        return (JsonCodec<T>) codec;
    }
}
