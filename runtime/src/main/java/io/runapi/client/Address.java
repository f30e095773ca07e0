package io.runapi.client;

import io.runapi.task.PercentCode;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A path with placeholders; RFC 3986 says how values stand in it. */
final class Address {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private final String path;

    Address(String path) {
        this.path = path;
    }

    /** The names of the placeholders. */
    List<String> placeholders() {
        return PLACEHOLDER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The path with each placeholder's value, percent-encoded as one segment. */
    String filled(Map<String, ? extends @Nullable Object> values) {
        return PLACEHOLDER
                .matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(segment(found, values.get(found.group(1)))));
    }

    private String segment(MatchResult found, @Nullable Object value) {
        String text = value == null ? "" : text(found.group(1), value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(found.group(1) + " is required: it is part of the address " + path);
        }
        if (text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException(found.group(1) + " = " + text
                    + " is not accepted: as part of the address " + path + " it would lead elsewhere");
        }
        return PercentCode.encode(text);
    }

    /** The query, with its question mark; a list repeats its name, and what is absent is left out. */
    static String query(Map<String, ? extends @Nullable Object> values) {
        String query = values.entrySet().stream()
                .flatMap(entry -> items(entry.getValue()).stream()
                        .map(item -> PercentCode.encode(entry.getKey()) + "="
                                + PercentCode.encode(text(entry.getKey(), item))))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The values of a property: several of a list, none of what is absent. */
    static List<?> items(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** A value as text, as it is outside of JSON. */
    static String text(String name, @Nullable Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                name + " can't be sent outside of JSON; accepted: a text, a number, true, false, or a list of these");
    }
}
