package io.runapi.task;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names a task durably: store {@link #toString()} anywhere, {@link #parse} it in another process, and wait on.
 *
 * <p>It holds no host: a task is always looked for at the base URL that a client is configured with, so that a ref from
 * elsewhere can't lead the API key away. That is also why the path is checked so strictly.
 *
 * @param path the path that the task was created at, for instance {@code /api/v1/runway/text_to_video}: absolute, of
 *     unencoded characters of a path (RFC 3986 section 3.3), without empty, {@code .} or {@code ..} segments
 * @param id the task's id, 1 to 512 characters, none of them control characters
 */
public record TaskRef(String path, String id) implements Serializable {
    private static final String SCHEME = "runapi-task:";
    private static final String EXAMPLE = SCHEME + "/api/v1/runway/text_to_video/tsk_abc123";
    /** What a path segment may hold beside unreserved characters; the percent sign could hide a slash. */
    private static final String PATH_EXTRAS = ":@!$&'()*+,;=";

    private static final int MAX_ID = 512;
    private static final int MAX_SHOWN = 120;

    /** @throws IllegalArgumentException naming what is wrong and what a ref looks like */
    public TaskRef {
        String wrong = faultOfPath(path);
        if (wrong != null) {
            throw new IllegalArgumentException("Not the path of a task: " + shown(path) + ": " + wrong
                    + ". A path looks like /api/v1/runway/text_to_video.");
        }
        wrong = faultOfId(id);
        if (wrong != null) {
            throw new IllegalArgumentException(
                    "Not the id of a task: " + shown(id) + ": " + wrong + ". An id looks like tsk_abc123.");
        }
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException naming what is wrong and what a ref looks like
     */
    public static TaskRef parse(String text) {
        if (!text.startsWith(SCHEME)) {
            throw notARef(text, "it must begin with " + SCHEME);
        }
        int slash = text.lastIndexOf('/');
        if (slash <= SCHEME.length()) {
            throw notARef(text, "it must hold a path and, after the last slash, the task's id");
        }
        String path = text.substring(SCHEME.length(), slash);
        String wrong = faultOfPath(path);
        if (wrong != null) {
            throw notARef(text, "in its path, " + wrong);
        }
        String id;
        try {
            id = PercentCode.decode(text.substring(slash + 1));
        } catch (IllegalArgumentException e) {
            throw notARef(text, "in its id, " + e.getMessage());
        }
        wrong = faultOfId(id);
        if (wrong != null) {
            throw notARef(text, "in its id, " + wrong);
        }
        return new TaskRef(path, id);
    }

    /** Where to ask for the task: the path, a slash, and the percent-encoded id. */
    public String statusPath() {
        return path + "/" + PercentCode.encode(id);
    }

    /** For instance {@code runapi-task:/api/v1/runway/text_to_video/tsk_abc123}; {@link #parse} reads it. */
    @Override
    public String toString() {
        return SCHEME + statusPath();
    }

    private static @Nullable String faultOfPath(String path) {
        if (!path.startsWith("/")) {
            return "it must begin with a slash";
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c != '/' && !PercentCode.isUnreserved(c) && PATH_EXTRAS.indexOf(c) < 0) {
                return "it must not hold " + nameOf(c);
            }
        }
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.isEmpty()) {
                return path.endsWith("/") ? "it must not end with a slash" : "it must not hold //";
            }
            if (segment.equals(".") || segment.equals("..")) {
                return "it must not hold the segment " + segment;
            }
        }
        return null;
    }

    private static @Nullable String faultOfId(String id) {
        if (id.isBlank()) {
            return "it is empty";
        }
        if (id.length() > MAX_ID) {
            return "it is longer than " + MAX_ID + " characters";
        }
        if (id.equals(".") || id.equals("..")) {
            return "a server would take it for a step in the path";
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.isISOControl(c)) {
                return "it must not hold " + nameOf(c);
            }
        }
        return StandardCharsets.UTF_8.newEncoder().canEncode(id) ? null : "it is not valid Unicode";
    }

    private static String nameOf(char c) {
        return c > ' ' && c < 0x7f
                ? "the character " + c
                : "the character U+" + HexFormat.of().withUpperCase().toHexDigits(c);
    }

    private static IllegalArgumentException notARef(String text, String wrong) {
        return new IllegalArgumentException(
                "Not a task ref: " + shown(text) + ": " + wrong + ". A ref looks like " + EXAMPLE + ".");
    }

    /** Quoted, without characters that would disturb a log, and not longer than a line. */
    private static String shown(String text) {
        String head = text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
        return '"' + head.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]", "?") + '"';
    }
}
