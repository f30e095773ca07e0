package io.runapi.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code @param} texts of a doc comment, each on one line. */
final class DocComment {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
    private static final Pattern PARAM = Pattern.compile("(?s)\\s*@param\\s+(\\S+)\\s+(.*)");

    private final Map<String, String> params = new LinkedHashMap<>();

    private DocComment() {}

    /** Takes a comment apart; null, as of a class file, has no texts. */
    static DocComment of(@Nullable String comment) {
        DocComment parsed = new DocComment();
        if (comment != null) {
            Matcher tags = BLOCK_TAG.matcher(comment);
            int start = tags.find() ? tags.start() : comment.length();
            while (start < comment.length()) {
                int end = tags.find() ? tags.start() : comment.length();
                Matcher param = PARAM.matcher(comment.substring(start, end));
                if (param.matches()) {
                    parsed.params.put(param.group(1), param.group(2).strip().replaceAll("\\s+", " "));
                }
                start = end;
            }
        }
        return parsed;
    }

    /** The text of a parameter, empty without one. */
    String param(String name) {
        return params.getOrDefault(name, "");
    }
}
