package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field accepts, in words. */
final class LimitWords {
    /** Longer enumerations begin with these and can be unfolded. */
    private static final int SHOWN = 14;

    /** As many numbers in a row are written as a range. */
    private static final int RUN = 4;

    /** Between the ends of a range; no accepted value has it. */
    private static final String TO = "\u0000";

    private LimitWords() {}

    static void write(Html html, FieldType type, Limits limits) {
        union(html, type instanceof FieldType.ListOf list ? list.item() : type);
        List<String> accepted = runs(accepted(type, limits));
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
            codes(html, accepted);
            return;
        }
        codes(html, accepted.subList(0, SHOWN));
        html.raw("<details><summary>").text(accepted.size() - SHOWN + " more").raw("</summary>");
        codes(html, accepted.subList(SHOWN, accepted.size()));
        html.raw("</details>");
    }

    private static void codes(Html html, List<String> accepted) {
        for (int i = 0; i < accepted.size(); i++) {
            html.raw(i == 0 ? "" : ", ");
            int to = accepted.get(i).indexOf(TO);
            if (to < 0) {
                html.code(accepted.get(i));
            } else {
                html.code(accepted.get(i).substring(0, to)).text(" to ");
                html.code(accepted.get(i).substring(to + TO.length()));
            }
        }
    }

    /** Whole numbers that follow each other, {@code 4, 5, 6, 7}, as {@code 4 to 7}. */
    private static List<String> runs(List<String> accepted) {
        if (!accepted.stream().allMatch(value -> value.matches("-?\\d{1,9}"))) {
            return accepted;
        }
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < accepted.size(); ) {
            int end = i;
            while (end + 1 < accepted.size()
                    && Integer.parseInt(accepted.get(end + 1)) == Integer.parseInt(accepted.get(end)) + 1) {
                end++;
            }
            if (end - i + 1 < RUN) {
                runs.add(accepted.get(i++));
            } else {
                runs.add(accepted.get(i) + TO + accepted.get(end));
                i = end + 1;
            }
        }
        return runs;
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
