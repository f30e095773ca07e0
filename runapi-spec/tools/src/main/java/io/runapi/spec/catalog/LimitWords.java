package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field accepts, in words. */
final class LimitWords {
    /** Longer enumerations begin with these and can be unfolded. */
    private static final int SHOWN = 14;

    private LimitWords() {}

    static void write(Html html, FieldType type, Limits limits) {
        union(html, type instanceof FieldType.ListOf list ? list.item() : type);
        List<String> accepted = accepted(type, limits);
        if (!accepted.isEmpty()) {
            values(html, accepted);
        }
        List<String> words = bounds(type, limits);
        html.raw(!accepted.isEmpty() && !words.isEmpty() ? "; " : "").words(String.join("; ", words));
    }

    private static void union(Html html, FieldType type) {
        if (type instanceof FieldType.OneOf union) {
            html.codes(union.variants().stream().map(FieldType.Part::java).toList())
                    .raw(" ");
        }
    }

    private static List<String> accepted(FieldType type, Limits limits) {
        return limits.accepted().isEmpty() && type instanceof FieldType.ListOf list
                ? list.limits().accepted()
                : limits.accepted();
    }

    private static void values(Html html, List<String> accepted) {
        if (accepted.size() <= SHOWN + 2) {
            html.codes(accepted);
            return;
        }
        html.codes(accepted.subList(0, SHOWN))
                .raw("<details><summary>")
                .text(accepted.size() - SHOWN + " more")
                .raw("</summary>")
                .codes(accepted.subList(SHOWN, accepted.size()))
                .raw("</details>");
    }

    private static List<String> bounds(FieldType type, Limits limits) {
        List<String> words = new ArrayList<>();
        add(words, range(limits.itemsAtLeast(), limits.itemsAtMost(), "item", "items"));
        if (type instanceof FieldType.ListOf list) {
            bounds(list.item(), list.limits()).forEach(each -> words.add("each " + each));
        }
        add(words, range(limits.atLeast(), limits.atMost(), "", ""));
        add(words, range(limits.lengthAtLeast(), limits.lengthAtMost(), "character", "characters"));
        if (limits.matches() != null) {
            words.add(limits.matches().equals("^https?://") ? "http or https" : "matches `" + limits.matches() + "`");
        }
        if (limits.byDefault() != null) {
            words.add(limits.byDefault().isEmpty() ? "empty by default" : "`" + limits.byDefault() + "` by default");
        }
        return words;
    }

    private static void add(List<String> words, String text) {
        if (!text.isEmpty()) {
            words.add(text);
        }
    }

    private static String range(@Nullable String least, @Nullable String most, String one, String many) {
        if (least == null && most == null) {
            return "";
        }
        String range;
        if (least == null) {
            range = "at most " + grouped(most);
        } else if (most == null) {
            range = "at least " + grouped(least);
        } else {
            range = least.equals(most) ? "exactly " + grouped(least) : grouped(least) + " to " + grouped(most);
        }
        String last = most == null ? String.valueOf(least) : most;
        return (range + " " + (last.equals("1") ? one : many)).strip();
    }

    /** {@code 5000}: {@code 5,000}. */
    private static String grouped(@Nullable String number) {
        return String.valueOf(number).matches("\\d{5,}")
                ? String.valueOf(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",")
                : String.valueOf(number);
    }
}
