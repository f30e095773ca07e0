package io.runapi.contract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** "Did you mean": the known name that is nearest to a mistaken one. */
public final class Suggestions {
    private static final Predicate<String> SAYS_SOMETHING =
            Pattern.compile("\\p{L}{3,}").asPredicate();

    private Suggestions() {}

    /**
     * The nearest of the known names by edit distance, if one is near: names that differ only in case or in {@code . -
     * _} and spaces are the nearest, then those that take few edits for their length, a swap of neighbours being one.
     * The first of equals. If none is near, the only one that has all words of the mistaken name: {@code duration}
     * means {@code duration_seconds}.
     */
    public static Optional<String> nearest(String mistaken, Collection<String> known) {
        String wanted = normal(mistaken);
        int best = 1 + tolerance(wanted);
        String nearest = null;
        for (String name : known) {
            int distance = distance(wanted, normal(name));
            if (distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return nearest == null ? longer(mistaken, known) : Optional.of(nearest);
    }

    private static Optional<String> longer(String mistaken, Collection<String> known) {
        Set<String> wanted = words(mistaken);
        List<String> found = known.stream()
                .filter(name -> !wanted.isEmpty() && words(name).containsAll(wanted))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The words of a name, in small letters; none of a name without a word that says something. */
    private static Set<String> words(String name) {
        String separated = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        List<String> words = List.of(separated.strip().split("[.\\-_\\s]+"));
        return words.stream().anyMatch(SAYS_SOMETHING) ? Set.copyOf(words) : Set.of();
    }

    /** A third of the name may be wrong: two edits of {@code runway}, none of a name of two letters. */
    private static int tolerance(String name) {
        return name.length() / 3;
    }

    private static String normal(String name) {
        return name.replaceAll("[.\\-_\\s]", "").toLowerCase(Locale.ROOT);
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = Math.min(
                        Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost(a.charAt(i - 1), b.charAt(j - 1)));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    /** Another digit is rarely a slip: nobody who writes 4:5 means 4:3. */
    private static int cost(char a, char b) {
        return a == b ? 0 : Character.isDigit(a) && Character.isDigit(b) ? 2 : 1;
    }
}
