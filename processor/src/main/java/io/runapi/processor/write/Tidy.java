package io.runapi.processor.write;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays printed code out where JavaPoet has other habits than palantir-java-format: comments of one sentence, empty
 * bodies and fields close together, signatures that use the line.
 */
final class Tidy {
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (?!@)([^\\n]+)\\n *\\*/\\n");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
    private static final Pattern FIELDS =
            Pattern.compile("(?m)(^    private (?!static)[^\\n{]*;\\n)\\n(?=    private (?!static)[^\\n{]*;\\n)");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?m)^(    (?![ @/])(?:public |private |static |final |<T> )*[^\\n=;{}(]*\\()([^;{}=]*\\n[^;{}=]*)(\\) \\{)$");

    private static final Pattern RECORD =
            Pattern.compile("(?m)^((?:public )?record \\w+\\()([^{}()]*)\\) (implements [^{}]*\\{)$");

    private Tidy() {}

    static String source(String printed) {
        String source = EMPTY_BODY.matcher(printed.replace(" \n", "\n")).replaceAll("{}");
        source = FIELDS.matcher(source).replaceAll("$1");
        source = SHORT_COMMENT.matcher(source).replaceAll(match -> Matcher.quoteReplacement(comment(match)));
        if (source.contains("record ")) {
            source = RECORD.matcher(source).replaceAll(match -> Matcher.quoteReplacement(record(match)));
        }
        return SIGNATURE.matcher(source).replaceAll(match -> Matcher.quoteReplacement(signature(match)));
    }

    private static String comment(MatchResult match) {
        String line = match.group(1) + "/** " + match.group(2) + " */";
        return line.length() <= Layout.WIDTH ? line + "\n" : match.group();
    }

    private static String record(MatchResult match) {
        String line = match.group(2).strip().replaceAll("\\s+", " ");
        String heading = match.group(1) + line + ") " + match.group(3);
        if (heading.length() <= Layout.WIDTH) {
            return heading;
        }
        String indent = "\n        ";
        String components =
                8 + line.length() + 1 <= Layout.WIDTH ? line : line.replaceAll(", (?![^<]*>)", "," + indent);
        return match.group(1) + indent + components + ")" + indent + match.group(3);
    }

    private static String signature(MatchResult match) {
        String line = match.group(2).strip().replaceAll("\\s+", " ");
        if (match.group(1).length() + line.length() + match.group(3).length() <= Layout.WIDTH) {
            return match.group(1) + line + match.group(3);
        }
        if (12 + line.length() + match.group(3).length() <= Layout.WIDTH) {
            return match.group(1) + "\n            " + line + match.group(3);
        }
        String each = line.replaceAll(", (?![^<]*>)", ",\n            ");
        return match.group(1) + "\n            " + each + match.group(3);
    }
}
