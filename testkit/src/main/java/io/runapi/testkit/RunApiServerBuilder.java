package io.runapi.testkit;

import java.time.Duration;
import java.util.function.Function;

/** Settings for a {@link RunApiServer}. */
public final class RunApiServerBuilder {
    private final Function<RunApiServerBuilder, RunApiServer> starter;
    private String apiKey = "runapi-testkit-key";
    private double tokensPerSecond = 80;
    private Duration imageTime = Duration.ofMillis(600);
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

    /** Starts the server. */
    public RunApiServer start() {
        return starter.apply(this);
    }

    String apiKey() {
        return apiKey;
    }

    double tokensPerSecond() {
        return tokensPerSecond;
    }

    Duration imageTime() {
        return imageTime;
    }

    Duration videoTime() {
        return videoTime;
    }
}
