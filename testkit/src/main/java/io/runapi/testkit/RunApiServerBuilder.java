package io.runapi.testkit;

import io.runapi.testkit.contract.Description;
import java.net.URL;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Settings for a {@link RunApiServer}. */
public final class RunApiServerBuilder {
    private final Function<RunApiServerBuilder, RunApiServer> starter;
    private String apiKey = "runapi-testkit-key";
    private double tokensPerSecond = 80;
    private Duration imageTime = Duration.ofMillis(600);
    private @Nullable URL description;
    private Duration videoTime = Duration.ofSeconds(2);

    RunApiServerBuilder(Function<RunApiServerBuilder, RunApiServer> starter) {
        this.starter = starter;
    }

    /** The one key that the server accepts. */
    public RunApiServerBuilder apiKey(String key) {
        this.apiKey = key;
        return this;
    }

    /** How fast chats are streamed; 80 by default. {@code Double.POSITIVE_INFINITY}: without a pause. */
    public RunApiServerBuilder tokensPerSecond(double tokens) {
        if (!(tokens > 0)) {
            throw new IllegalArgumentException("tokensPerSecond(" + tokens + "): it has to be above 0");
        }
        this.tokensPerSecond = tokens;
        return this;
    }

    /** How long a picture (or a text, or a sound) takes; 0.6 s by default. */
    public RunApiServerBuilder imageTime(Duration time) {
        this.imageTime = time;
        return this;
    }

    /** How long a video takes; 2 s by default. */
    public RunApiServerBuilder videoTime(Duration time) {
        this.videoTime = time;
        return this;
    }

    /**
     * Another OpenAPI description than that of this version of the client: your own newer or private one.
     *
     * @param root its root document; files that it refers to are found beside it
     */
    public RunApiServerBuilder description(URL root) {
        this.description = root;
        return this;
    }

    /** Starts the server. */
    public RunApiServer start() {
        return starter.apply(this);
    }

    String apiKey() {
        return apiKey;
    }

    Description description() {
        return description == null ? OwnDescription.LOADED : Description.load(description);
    }

    /** Time between two tokens. */
    Duration pace() {
        return Duration.ofNanos((long) (1e9 / tokensPerSecond));
    }

    Duration imageTime() {
        return imageTime;
    }

    Duration videoTime() {
        return videoTime;
    }

    /** The client's own description, read once, by the first server that needs it. */
    private static final class OwnDescription {
        private static final Description LOADED =
                Description.load(resource("openapi.yaml"), resource("openapi-standard.json"));

        private static URL resource(String name) {
            String place = "/META-INF/runapi/" + name;
            return Objects.requireNonNull(
                    RunApiServer.class.getResource(place), "runapi-spec on the class path has no " + place);
        }
    }
}
