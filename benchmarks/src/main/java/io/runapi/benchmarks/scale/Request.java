package io.runapi.benchmarks.scale;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client asks for.
 *
 * @param method in capitals
 * @param path with its query
 * @param body as text
 */
record Request(String method, String path, String body) {
    private static final Pattern NUMBER = Pattern.compile("(\\w+)=(\\d+)");

    /** A number that the body names somewhere, as in {@code chunks=100}. */
    int number(String name) {
        Matcher found = NUMBER.matcher(body);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return Integer.parseInt(found.group(2));
            }
        }
        throw new IllegalArgumentException("no " + name + " in " + body);
    }
}
