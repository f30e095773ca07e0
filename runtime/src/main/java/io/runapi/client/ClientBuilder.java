package io.runapi.client;

import java.util.function.Function;

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

    public T build() {
        throw new UnsupportedOperationException(door.toString());
    }
}
