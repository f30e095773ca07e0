package io.runapi.client;

import io.runapi.time.Scheduler;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Configures a client.
 *
 * @param <T> the front door that it builds
 */
public final class ClientBuilder<T> {
    private final Function<RunApiClient, T> door;

    public ClientBuilder(Function<RunApiClient, T> door) {
        this.door = door;
    }

    public ClientBuilder<T> apiKey(String apiKey) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> baseUrl(String baseUrl) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> useConfigFile() {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> httpClient(HttpClient httpClient) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> scheduler(Scheduler scheduler) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> random(RandomGenerator random) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> connectTimeout(Duration limit) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> firstByteTimeout(Duration limit) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> idleTimeout(Duration limit) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> totalTimeout(Duration limit) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> maxRetries(int retries) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> retryBackoff(Duration base, Duration cap) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> retryAfterCeiling(Duration ceiling) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> header(String name, String value) {
        throw new UnsupportedOperationException();
    }

    public ClientBuilder<T> taskTimeout(Duration limit) {
        throw new UnsupportedOperationException();
    }

    public T build() {
        throw new UnsupportedOperationException(door.toString());
    }
}
