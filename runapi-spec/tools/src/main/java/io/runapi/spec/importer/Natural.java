package io.runapi.spec.importer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people list values: numbers by their size. It does not depend on where a value was met first. */
final class Natural {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    static final Comparator<String> ORDER = Comparator.<String, List<String>>comparing(Natural::parts, Natural::compare)
            .thenComparing(text -> text);

    private Natural() {}

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    private static int compare(List<String> left, List<String> right) {
        for (int index = 0; index < Math.min(left.size(), right.size()); index++) {
            String one = left.get(index);
            String other = right.get(index);
            boolean numbers = isNumber(one) && isNumber(other);
            int order = numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
