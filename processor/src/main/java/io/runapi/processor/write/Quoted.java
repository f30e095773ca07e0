package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of users as literals. */
final class Quoted {
    /** JavaPoet breaks lines at the separators, and half a character is lost when the source is written. */
    private static final Pattern ESCAPED = Pattern.compile(
            "[\\u2028\\u2029]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    /** Stands around a character's number while JavaPoet has the text; no character itself. */
    private static final String MARK = "\ufffe";

    private static final Pattern MARKED = Pattern.compile(MARK + "([0-9a-f]{4})" + MARK);

    private Quoted() {}

    /** The literal, or several that are joined line by line. */
    static CodeBlock text(String text) {
        Matcher found = ESCAPED.matcher(text);
        if (!found.find()) {
            return CodeBlock.of("$S", text);
        }
        String marked = found.replaceAll(Quoted::mark);
        return CodeBlock.of(
                "$L", MARKED.matcher(CodeBlock.of("$S", marked).toString()).replaceAll("\\\\u$1"));
    }

    private static String mark(MatchResult found) {
        return MARK + String.format("%04x", (int) found.group().charAt(0)) + MARK;
    }
}
