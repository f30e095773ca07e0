package io.runapi.client;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The addresses of paths, the latest kept: the same few are called again and again. */
final class Addresses {
    private static final int PLACES = 64;

    private final BaseUrl baseUrl;

    // Each path has one place, which the next path of that place takes over; threads may miss what others put there.
    private final @Nullable Known[] known = new Known[PLACES];

    private record Known(String path, URI address) {}

    Addresses(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** @throws IllegalArgumentException if it would lead to another host */
    URI of(String path) {
        int place = path.hashCode() & (PLACES - 1);
        Known there = known[place];
        if (there != null && there.path().equals(path)) {
            return there.address();
        }
        URI address = baseUrl.resolve(path);
        known[place] = new Known(path, address);
        return address;
    }
}
