package io.runapi.structured;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a fence of Markdown off: models that are not held to a schema like to write one around their JSON. */
final class Fences {
    private static final Pattern FENCE = Pattern.compile("\\s*```[a-zA-Z]*\\s*\\n(.*?)\\n?\\s*```\\s*", Pattern.DOTALL);

    private Fences() {}

    static String without(String text) {
        if (!text.stripLeading().startsWith("```")) {
            return text;
        }
        Matcher fence = FENCE.matcher(text);
        return fence.matches() ? fence.group(1) : text;
    }
}
