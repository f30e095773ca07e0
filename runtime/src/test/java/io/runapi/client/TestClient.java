package io.runapi.client;

import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Clients for tests: a known key, dice that fall in the middle, and no look at this machine's environment. */
final class TestClient {
    static final String KEY = "rk-very-secret-0123456789";

    private TestClient() {}

    static ClientBuilder<RunApiClient> to(FaultServer server) {
        return builder().apiKey(KEY).baseUrl(server.url()).random(dice(0.5));
    }

    static ClientBuilder<RunApiClient> builder() {
        return new ClientBuilder<RunApiClient>(client -> client).surroundings(surroundings(Map.of(), Map.of(), null));
    }

    static RandomGenerator dice(double value) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public double nextDouble() {
                return value;
            }
        };
    }

    static Surroundings surroundings(
            Map<String, String> properties, Map<String, String> variables, @Nullable Path home) {
        return new Surroundings() {
            @Override
            public @Nullable String property(String name) {
                return properties.get(name);
            }

            @Override
            public @Nullable String variable(String name) {
                return variables.get(name);
            }

            @Override
            public @Nullable Path home() {
                return home;
            }
        };
    }
}
