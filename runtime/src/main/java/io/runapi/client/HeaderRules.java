package io.runapi.client;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which headers a caller may add: tokens and visible ASCII (RFC 9110 section 5), and none that the client manages. */
final class HeaderRules {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";
    private static final int LONGEST_ID = 512;

    /** What the client sets itself, and where to say it instead. */
    private static final Map<String, String> MANAGED = Map.ofEntries(
            Map.entry("authorization", "the API key is given to the client's builder and goes only to its base URL"),
            Map.entry("proxy-authorization", "give the HttpClient an Authenticator"),
            Map.entry("x-api-key", "the API key is given to the client's builder and goes only to its base URL"),
            Map.entry("x-goog-api-key", "the API key is given to the client's builder and goes only to its base URL"),
            Map.entry("idempotency-key", "use RequestOptions.Builder.idempotencyKey"),
            Map.entry("x-client-request-id", "use RequestOptions.Builder.clientRequestId"),
            Map.entry("accept", "the call decides it"),
            Map.entry("accept-encoding", "answers are read uncompressed"),
            Map.entry("content-type", "the call decides it"),
            Map.entry("content-length", "the HTTP client sets it"),
            Map.entry("connection", "the HTTP client sets it"),
            Map.entry("host", "the HTTP client sets it"),
            Map.entry("expect", "the HTTP client sets it"),
            Map.entry("te", "the HTTP client sets it"),
            Map.entry("trailer", "the HTTP client sets it"),
            Map.entry("transfer-encoding", "the HTTP client sets it"),
            Map.entry("upgrade", "the HTTP client sets it"));

    private HeaderRules() {}

    /** Checks a header of the caller's; the message never shows the value. */
    static void check(String name, String value) {
        Objects.requireNonNull(name, "header name");
        Objects.requireNonNull(value, "header value");
        if (name.isEmpty() || !name.chars().allMatch(HeaderRules::isTokenCharacter)) {
            throw new IllegalArgumentException("A header's name consists of letters, digits and " + TOKEN_MARKS
                    + "; this one does not: " + printable(name));
        }
        String instead = MANAGED.get(name.toLowerCase(Locale.ROOT));
        if (instead != null) {
            throw new IllegalArgumentException("The header " + name + " can't be set here: " + instead);
        }
        if (!value.chars().allMatch(c -> isVisible(c) || c == '\t')) {
            throw new IllegalArgumentException(
                    "The value of header " + name + " has characters other than printable ASCII");
        }
    }

    /** Checks an id that travels in a header: 1 to 512 characters of printable ASCII. */
    static String checkId(String what, String id) {
        Objects.requireNonNull(id, what);
        if (id.isBlank() || id.length() > LONGEST_ID || !id.chars().allMatch(HeaderRules::isVisible)) {
            throw new IllegalArgumentException(
                    what + " takes 1 to " + LONGEST_ID + " characters of printable ASCII, and not only spaces");
        }
        return id;
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || TOKEN_MARKS.indexOf(c) >= 0;
    }

    private static boolean isVisible(int c) {
        return c >= ' ' && c <= '~';
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars().limit(40).forEach(c -> shown.append(isVisible(c) ? (char) c : '?'));
        return shown.append('"').toString();
    }
}
