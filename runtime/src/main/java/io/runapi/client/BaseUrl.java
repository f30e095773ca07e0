package io.runapi.client;

import io.runapi.error.ConfigurationException;
import io.runapi.error.ErrorDetails;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address that calls go to, and the only one that the key goes to: https, or http to this machine. */
final class BaseUrl {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

    private final URI uri;

    private BaseUrl(URI uri) {
        this.uri = uri;
    }

    /** Reads an address, given with or without a slash or {@code /v1} at its end. */
    static BaseUrl of(Setting setting) {
        URI uri;
        try {
            uri = new URI(setting.value().strip());
        } catch (URISyntaxException e) {
            // The exception quotes the address, which may hold a password: not taken as the cause.
            throw refused(setting, "is no URL");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw refused(setting, "does not start with https://");
        }
        if (uri.getRawUserInfo() != null) {
            throw refused(setting, "holds a user or password; the API key is set apart from it");
        }
        if (uri.getHost() == null) {
            throw refused(setting, "names no host");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused(setting, "has a query or fragment (a part after ? or #)");
        }
        if (scheme.equals("http") && !isLoopback(uri.getHost())) {
            throw refused(
                    setting,
                    "uses http to " + uri.getHost() + ", which would send the API key readable by anybody on the way");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        path = withoutTrailingSlashes(path);
        if (path.endsWith("/v1")) {
            path = withoutTrailingSlashes(path.substring(0, path.length() - "/v1".length()));
        }
        String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        return new BaseUrl(URI.create(scheme + "://" + uri.getHost() + port + path));
    }

    /**
     * The address of a call.
     *
     * @param path starts with a slash; may hold a query
     * @throws IllegalArgumentException if it would lead to another host
     */
    URI resolve(String path) {
        URI address;
        try {
            address = new URI(uri + path);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + path + "\" is no path of a call", e);
        }
        boolean stays = path.startsWith("/")
                && uri.getHost().equals(address.getHost())
                && uri.getPort() == address.getPort()
                && address.getRawUserInfo() == null;
        if (!stays) {
            throw new IllegalArgumentException("\"" + path + "\" is no path of a call: it must start with a slash");
        }
        return address;
    }

    /** The address without its path. */
    URI origin() {
        return uri.resolve("/");
    }

    /** Whether an address has the same scheme, host and port. */
    boolean isOriginOf(URI address) {
        return uri.getScheme().equalsIgnoreCase(address.getScheme())
                && uri.getHost().equalsIgnoreCase(address.getHost())
                && port(uri) == port(address)
                && address.getRawUserInfo() == null;
    }

    private static int port(URI address) {
        return address.getPort() != -1 ? address.getPort() : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    /** Whether calls go to this machine in the clear. */
    boolean isCleartext() {
        return uri.getScheme().equals("http");
    }

    /** The host, with the port where one was given. */
    String authority() {
        return uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static String withoutTrailingSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static ConfigurationException refused(Setting setting, String fault) {
        return new ConfigurationException(
                "The base URL from " + setting.source() + " " + fault
                        + ". Accepted: an https URL such as https://runapi.ai, or http to this machine (localhost).",
                ErrorDetails.NONE,
                null);
    }
}
