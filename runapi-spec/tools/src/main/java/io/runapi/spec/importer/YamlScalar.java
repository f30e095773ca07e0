package io.runapi.spec.importer;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Single values as YAML text, with quotes only where some reader, of YAML 1.1 or 1.2, would take it for something else.
 */
final class YamlScalar {
    private static final Pattern LOOKS_LIKE_ANOTHER_TYPE =
            Pattern.compile("(?i)~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?\\.(inf|nan)"
                    + "|[-+]?0[xob][0-9a-f_]+|[-+]?\\d[\\d_]*(:[0-5]?\\d)*"
                    + "|[-+]?(\\d[\\d_]*(:[0-5]?\\d)*)?\\.?[\\d_]*(e[-+]?\\d+)?|\\d{4}-\\d\\d?-\\d\\d?.*");
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String HEX = "0123456789ABCDEF";

    private YamlScalar() {}

    static String of(JsonNode value, boolean inFlow) {
        return value.isString() ? text(value.asString(), inFlow) : value.toString();
    }

    static String text(String text, boolean inFlow) {
        return isPlain(text, inFlow) ? text : quoted(text);
    }

    /** Whether the text may stand on several lines and come back as it is. */
    static boolean isFoldable(String text) {
        return text.indexOf('\n') < 0
                && text.equals(text.strip())
                && !text.contains("  ")
                && text.chars().noneMatch(Character::isISOControl)
                && text.indexOf('\u0085') < 0
                && text.indexOf('\u2028') < 0
                && text.indexOf('\u2029') < 0
                && text.indexOf('\ufeff') < 0;
    }

    private static boolean isPlain(String text, boolean inFlow) {
        return !text.isEmpty()
                && isFoldable(text)
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !LOOKS_LIKE_ANOTHER_TYPE.matcher(text).matches()
                && text.indexOf('#') < 0
                && !text.contains(": ")
                && !text.endsWith(":")
                && !(inFlow && text.chars().anyMatch(c -> ",[]{}:".indexOf(c) >= 0));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                        quoted.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            quoted.append(HEX.charAt((c >> shift) & 15));
                        }
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
