package io.runapi.benchmarks.scale;

import java.util.Set;
import java.util.TreeSet;

/** Which threads a client has at most, beyond those of its HTTP client. Begin before the client is made. */
final class ThreadWatch {
    private final Set<String> before = Footprint.threads();
    private Set<String> most = Set.of();
    private int mostOfHttpClient;

    /** Call it often. */
    void look() {
        Set<String> now = new TreeSet<>(Footprint.threads());
        now.removeAll(before);
        int all = now.size();
        now.removeIf(name -> name.startsWith("HttpClient-"));
        mostOfHttpClient = Math.max(mostOfHttpClient, all - now.size());
        if (now.size() > most.size()) {
            most = now;
        }
    }

    int most() {
        return most.size();
    }

    /** The names, for a table. */
    @Override
    public String toString() {
        return most.size() + (most.size() > 8 ? "" : " " + most) + "; the HTTP client's own: " + mostOfHttpClient;
    }
}
