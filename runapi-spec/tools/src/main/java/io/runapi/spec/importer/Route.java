package io.runapi.spec.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an action is called.
 *
 * @param method in small letters
 * @param path with its placeholders
 * @param content the content type of the request's body
 */
record Route(String method, String path, String content) {
    static final String JSON = "application/json";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The properties that are part of the path. */
    List<String> placeholders() {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    boolean hasBody() {
        return method.equals("post") || method.equals("put") || method.equals("patch");
    }
}
