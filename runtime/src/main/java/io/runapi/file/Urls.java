package io.runapi.file;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which URLs are fetched, and how they are shown. */
final class Urls {
    private static final int MAX_SHOWN = 200;

    private Urls() {}

    /**
     * Why a URL is not fetched, as the end of a sentence; null if it is.
     *
     * @param from where the redirect to it came from; null for the first
     */
    static @Nullable String fault(URI url, @Nullable URI from) {
        String scheme = scheme(url);
        if (scheme.isEmpty()) {
            return "it is not absolute";
        }
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return "only https is fetched, not " + scheme;
        }
        if (url.getHost() == null) {
            return "it has no host";
        }
        if (scheme.equals("http") && from != null && scheme(from).equals("https")) {
            return "it would leave https";
        }
        if (scheme.equals("http") && !isThisMachine(url.getHost())) {
            return "only https is fetched, except from this machine";
        }
        return null;
    }

    static boolean isSameOrigin(URI a, URI b) {
        return scheme(a).equals(scheme(b))
                && a.getHost() != null
                && a.getHost().equalsIgnoreCase(b.getHost())
                && port(a) == port(b);
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : scheme(url).equals("https") ? 443 : 80;
    }

    static String scheme(URI url) {
        return url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    }

    /** By name or address; nothing is resolved. */
    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("[::1]")
                || host.equals("[0:0:0:0:0:0:0:1]");
    }

    /** Without query, fragment and user info: the query of a signed URL is as good as a key. */
    static String shown(URI url) {
        if (scheme(url).equals("data")) {
            return "a data: URL";
        }
        String shown = url.isOpaque()
                ? scheme(url) + ":..."
                : (scheme(url).isEmpty() ? "" : scheme(url) + ":")
                        + (url.getHost() == null
                                ? ""
                                : "//" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()))
                        + url.getRawPath()
                        + (url.getRawQuery() == null ? "" : "?...");
        return shown.length() <= MAX_SHOWN ? shown : shown.substring(0, MAX_SHOWN) + "...";
    }
}
