package io.runapi.client;

import io.runapi.error.ConfigurationException;
import io.runapi.error.ErrorDetails;
import io.runapi.task.PollSchedule;
import io.runapi.time.Scheduler;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Configures a client. Everything has a default but the API key, which is looked for, in this order, in
 * {@link #apiKey}, the system property {@code runapi.api.key}, the environment variable {@code RUNAPI_API_KEY} and,
 * after {@link #useConfigFile()}, the file {@code .config/runapi/config.json} in the home directory.
 *
 * @param <T> the front door that it builds
 */
public final class ClientBuilder<T> {
    private static final double LEAST_BUDGET = 0.01;
    private static final double LARGEST_BUDGET = 10_000;
    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final Function<RunApiClient, T> door;
    private final TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Surroundings surroundings = Surroundings.ofThisProcess();
    private boolean useConfigFile;
    private @Nullable Setting apiKey;
    private @Nullable Setting baseUrl;
    private @Nullable HttpClient httpClient;
    private @Nullable Scheduler scheduler;
    private RandomGenerator random = new ThreadDice();
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Limits limits = new Limits(Duration.ofMinutes(5), Duration.ofMinutes(2), Duration.ofMinutes(15), 2);
    private RetryPolicy retryPolicy =
            new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));
    private long maxAnswerBytes = 64L * 1024 * 1024;
    private Duration taskTimeout = Duration.ofMinutes(15);
    private PollSchedule pollSchedule = PollSchedule.standard();
    private double pollBudget = 200;

    /** @param door makes the front door; generated code passes its constructor */
    public ClientBuilder(Function<RunApiClient, T> door) {
        this.door = Objects.requireNonNull(door, "door");
    }

    /**
     * The API key, as runapi.ai shows it. White space around it is dropped; any inside, and anything but ASCII, is
     * refused by {@link #build()}.
     */
    public ClientBuilder<T> apiKey(String apiKey) {
        this.apiKey = new Setting(Objects.requireNonNull(apiKey, "apiKey"), "the builder (apiKey)");
        return this;
    }

    /**
     * Where calls go: an https URL, or http to this machine; with or without a slash or {@code /v1} at its end. By
     * default what the system property {@code runapi.base.url}, the environment variable {@code RUNAPI_BASE_URL} or the
     * shared file says, else {@code https://runapi.ai}. The API key goes nowhere else.
     */
    public ClientBuilder<T> baseUrl(String baseUrl) {
        this.baseUrl = new Setting(Objects.requireNonNull(baseUrl, "baseUrl"), "the builder (baseUrl)");
        return this;
    }

    /**
     * Looks for what is not configured otherwise in {@code .config/runapi/config.json} in the home directory, which
     * RunAPI's other tools share: {@code api_key} (or {@code apiKey}) and {@code base_url} (or {@code baseUrl}).
     */
    public ClientBuilder<T> useConfigFile() {
        this.useConfigFile = true;
        return this;
    }

    /**
     * Sends with this HTTP client, for instance one with a proxy. It must not follow redirects, and keeps its own
     * connect timeout. Closing the client leaves it open.
     *
     * <p>Without one, calls are made over HTTP/1.1, each on a connection of its own that the next call uses again, and
     * as many at once as you like. The JDK's client with HTTP/2, its default, makes them all on one connection: those
     * beyond the number of streams that the service accepts there, 100 as a rule, fail.
     */
    public ClientBuilder<T> httpClient(HttpClient httpClient) {
        this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
        return this;
    }

    /** Takes the time from here, and waits here; for tests. Closing the client leaves it open. */
    public ClientBuilder<T> scheduler(Scheduler scheduler) {
        this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
        return this;
    }

    /** Rolls the dice for pauses; for tests. It must be safe for use by several threads. */
    public ClientBuilder<T> random(RandomGenerator random) {
        this.random = Objects.requireNonNull(random, "random");
        return this;
    }

    /** How long to wait for a connection; 10 s by default. An HTTP client that was passed in has its own limit. */
    public ClientBuilder<T> connectTimeout(Duration limit) {
        this.connectTimeout = Limits.check("connectTimeout", limit);
        return this;
    }

    /** How long to wait until an answer begins, per attempt; 5 min by default. */
    public ClientBuilder<T> firstByteTimeout(Duration limit) {
        Limits.check("firstByteTimeout", limit);
        this.limits = new Limits(limit, limits.idle(), limits.total(), limits.maxRetries());
        return this;
    }

    /** How long an answer, streamed or not, may pause once it has begun; 2 min by default. */
    public ClientBuilder<T> idleTimeout(Duration limit) {
        Limits.check("idleTimeout", limit);
        this.limits = new Limits(limits.firstByte(), limit, limits.total(), limits.maxRetries());
        return this;
    }

    /**
     * How long a call may take with all its retries; 15 min by default. Streams have no such limit unless
     * {@link RequestOptions} give one.
     */
    public ClientBuilder<T> totalTimeout(Duration limit) {
        Limits.check("totalTimeout", limit);
        this.limits = new Limits(limits.firstByte(), limits.idle(), limit, limits.maxRetries());
        return this;
    }

    /**
     * How often a call is sent again after a failure that may pass; 2 by default.
     *
     * @param retries 0 (send once) to 100
     */
    public ClientBuilder<T> maxRetries(int retries) {
        Limits.checkRetries(retries);
        this.limits = new Limits(limits.firstByte(), limits.idle(), limits.total(), retries);
        return this;
    }

    /**
     * The pauses between attempts: by chance anything up to the base, doubled with every attempt, up to the cap; 0.5 s
     * and 8 s by default.
     */
    public ClientBuilder<T> retryBackoff(Duration base, Duration cap) {
        Limits.check("base", base);
        Limits.check("cap", cap);
        this.retryPolicy = new RetryPolicy(base, cap, retryPolicy.ceiling());
        return this;
    }

    /** The longest {@code Retry-After} that is waited for; a longer one ends the call. 60 s by default. */
    public ClientBuilder<T> retryAfterCeiling(Duration ceiling) {
        Limits.check("ceiling", ceiling);
        this.retryPolicy = new RetryPolicy(retryPolicy.base(), retryPolicy.cap(), ceiling);
        return this;
    }

    /**
     * Adds a header to every call.
     *
     * @throws IllegalArgumentException if the client manages this header, such as {@code Authorization}, or it can't
     *     stand in a request
     */
    public ClientBuilder<T> header(String name, String value) {
        HeaderRules.check(name, value);
        headers.put(name, value);
        return this;
    }

    /**
     * The largest answer that is read into memory; 64 MiB by default. A larger one ends the call. Does not apply to
     * streams.
     *
     * @param bytes 1 to about 2 GB
     */
    public ClientBuilder<T> maxAnswerBytes(long bytes) {
        if (bytes < 1 || bytes > LARGEST_ARRAY) {
            throw new IllegalArgumentException(
                    "maxAnswerBytes = " + bytes + " is not accepted; accepted: 1 to " + LARGEST_ARRAY);
        }
        this.maxAnswerBytes = bytes;
        return this;
    }

    /** How long a task is waited for unless the wait says otherwise; 15 min by default. */
    public ClientBuilder<T> taskTimeout(Duration limit) {
        this.taskTimeout = Limits.check("taskTimeout", limit);
        return this;
    }

    /** How often tasks are looked at; by the kind of work by default. */
    public ClientBuilder<T> pollSchedule(PollSchedule schedule) {
        this.pollSchedule = Objects.requireNonNull(schedule, "schedule");
        return this;
    }

    /**
     * How many looks a second the client makes at most at all tasks that are waited for, together; 200 by default,
     * which slows down neither 200 pictures nor 1,000 videos. Looks are spread evenly and made in the order in which
     * they fall due; with more tasks than that, each is looked at every (tasks / budget) seconds: 10,000 tasks under
     * 200 a second every 50 s. At most 32 looks are under way at a time, so that a service that takes 200 ms to answer
     * is not asked more than 160 times a second.
     *
     * <p>When the service finds the looks too many (HTTP 429), all of them pause for as long as it asks for, and go on
     * at half the rate, which grows back while looks succeed: to all of the budget within half a minute if it is used.
     * No wait ends of it. What {@link io.runapi.task.Task#status()} asks is not counted and does not queue.
     *
     * @param looksPerSecond 0.01 to 10,000; less than one is a look now and then, such as 0.1 for one in ten seconds
     */
    public ClientBuilder<T> pollBudget(double looksPerSecond) {
        if (!(looksPerSecond >= LEAST_BUDGET && looksPerSecond <= LARGEST_BUDGET)) {
            throw new IllegalArgumentException("pollBudget = " + looksPerSecond
                    + " is not accepted; accepted: 0.01 to 10,000 looks a second, at all tasks of the client together");
        }
        this.pollBudget = looksPerSecond;
        return this;
    }

    /**
     * Builds the client. Nothing is sent yet.
     *
     * @throws ConfigurationException if no API key is found, or the key, the base URL or the HTTP client can't be used
     */
    public T build() {
        Credentials credentials = Credentials.find(apiKey, baseUrl, surroundings, useConfigFile);
        Settings settings = new Settings(
                credentials,
                limits,
                connectTimeout,
                retryPolicy,
                Map.copyOf(headers),
                maxAnswerBytes,
                taskTimeout,
                pollSchedule,
                pollBudget,
                random);
        if (httpClient != null && httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new ConfigurationException(
                    "The HTTP client follows redirects, and the API key would travel along to wherever they lead. Build"
                            + " it with followRedirects(HttpClient.Redirect.NEVER), which is the default.",
                    ErrorDetails.NONE,
                    null);
        }
        return door.apply(RunApiClient.of(settings, httpClient, scheduler));
    }

    /** Where keys are looked for, for tests. */
    ClientBuilder<T> surroundings(Surroundings surroundings) {
        this.surroundings = surroundings;
        return this;
    }

    /** Shows neither key nor headers. */
    @Override
    public String toString() {
        return "ClientBuilder[" + limits + ", " + retryPolicy + ", headers " + headers.keySet() + "]";
    }

    /** Each thread's own. */
    private static final class ThreadDice implements RandomGenerator {
        @Override
        public long nextLong() {
            return ThreadLocalRandom.current().nextLong();
        }
    }
}
