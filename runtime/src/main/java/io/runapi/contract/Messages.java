package io.runapi.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence about a broken contract, for compile time and run time alike. The first line says what is wrong, the
 * indented lines after it what is accepted.
 *
 * <p>The {@code subject} is the action, for instance {@code runway text_to_video}; with a model's own constraints,
 * {@link #with} names the model.
 */
public final class Messages {
    private static final String DETAIL = "\n    ";
    private static final int MAX_SHOWN = 60;

    private Messages() {}

    /** The action together with the model whose own constraint is broken. */
    public static String with(String subject, String model) {
        return subject + " with model " + model;
    }

    /** The model is none of the action's. */
    public static String unknownModel(String subject, String model, Collection<String> known) {
        return refused(subject, "model = " + shown(model)) + didYouMean(model, known) + accepted(known);
    }

    /** A model or field that was there once. */
    public static String removed(String subject, Removal removal) {
        return refused(subject, shown(removal.name())) + ": it was removed on " + removal.on() + instead(removal.use());
    }

    /** An action that was there once. */
    public static String removedAction(String subject, String on, @Nullable String use) {
        return subject + " was removed on " + on + instead(use);
    }

    private static String instead(@Nullable String use) {
        return use == null ? "" : DETAIL + "use " + use + " instead";
    }

    /** There is no such field. */
    public static String unknownField(String subject, String field, Collection<String> known) {
        return shown(field) + " is no field of " + subject + didYouMean(field, known) + accepted(known);
    }

    /** The action knows the field, but this model refuses it. */
    public static String fieldNotOfModel(String subject, String field, Collection<String> modelsThatTakeIt) {
        return refused(subject, field)
                + (modelsThatTakeIt.isEmpty() ? "" : DETAIL + "accepted by: " + String.join(", ", modelsThatTakeIt));
    }

    /** The field has to be there. */
    public static String required(String subject, String field, Collection<String> oneOf) {
        return field + " is required by " + subject + accepted(oneOf);
    }

    /**
     * The value is of another type.
     *
     * @param expected for instance {@code a whole number}
     */
    public static String type(String subject, String field, String value, String expected) {
        return refused(subject, is(field, value)) + DETAIL + "accepted: " + expected;
    }

    /** The value is none of those accepted. */
    public static String oneOf(String subject, String field, String value, Collection<String> accepted) {
        return refused(subject, is(field, value)) + didYouMean(value, accepted) + accepted(accepted);
    }

    /** The number is out of range. */
    public static String range(String subject, String field, String value, double min, double max) {
        return refused(subject, is(field, value)) + DETAIL + "accepted: " + bounds(min, max);
    }

    /** The text is too short or too long. */
    public static String length(String subject, String field, int codePoints, double min, double max) {
        boolean one = max == 1 || (min == 1 && infinite(max));
        return refused(subject, field + " with " + counted(codePoints, "character"))
                + (DETAIL + "accepted: " + bounds(least(min), max) + (one ? " character" : " characters"));
    }

    /** The list is too short or too long. */
    public static String items(String subject, String field, int count, int min, int max) {
        double most = max == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : max;
        boolean one = max == 1 || (min == 1 && infinite(most));
        return refused(subject, field + " with " + counted(count, "item"))
                + (DETAIL + "accepted: " + bounds(least(min), most) + (one ? " item" : " items"));
    }

    /** The text does not match. */
    public static String pattern(String subject, String field, String value, String pattern) {
        return refused(subject, is(field, value)) + DETAIL + "accepted: text that matches " + pattern;
    }

    /** A rule demands the field. */
    public static String ruleRequires(String subject, String field, RuleContract rule, Collection<String> oneOf) {
        return field + " is required by " + subject + when(rule) + accepted(oneOf);
    }

    /** A rule demands one of some fields. */
    public static String ruleRequiresAny(String subject, RuleContract rule) {
        return "one of " + or(rule.requireAny()) + " is required by " + subject + when(rule);
    }

    /** A rule refuses the field. */
    public static String ruleForbids(String subject, String field, RuleContract rule) {
        return refused(subject, field) + when(rule);
    }

    /** A rule accepts fewer values. */
    public static String ruleNarrows(
            String subject, String field, String value, RuleContract rule, Collection<String> accepted) {
        return refused(subject, is(field, value)) + when(rule) + accepted(accepted);
    }

    /** All that is wrong with one request. */
    public static String all(String subject, List<Violation> violations) {
        if (violations.size() == 1) {
            return violations.get(0).message();
        }
        StringBuilder text =
                new StringBuilder(subject + " does not accept this request, for " + violations.size() + " reasons:");
        for (Violation violation : violations) {
            text.append("\n  - ").append(violation.message().replace("\n", "\n  "));
        }
        return text.toString();
    }

    private static String refused(String subject, String what) {
        return what + " is not accepted by " + subject;
    }

    private static String is(String field, String value) {
        return field + " = " + shown(value);
    }

    /** On one line, and cut where it is too long to read. */
    private static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= MAX_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN)) + '…';
    }

    private static String didYouMean(String mistaken, Collection<String> known) {
        return Suggestions.nearest(mistaken, known)
                .map(nearest -> DETAIL + "did you mean " + nearest + "?")
                .orElse("");
    }

    private static String accepted(Collection<String> values) {
        return values.isEmpty() ? "" : DETAIL + "accepted: " + String.join(", ", values);
    }

    private static String bounds(double min, double max) {
        if (infinite(max)) {
            return GivenValue.shortest(min) + " or more";
        }
        return (infinite(min) ? "at most " : GivenValue.shortest(min) + " to ") + GivenValue.shortest(max);
    }

    /** No text and no list is shorter than 0, which goes without saying. */
    private static double least(double min) {
        return min <= 0 ? Double.NEGATIVE_INFINITY : min;
    }

    private static boolean infinite(double bound) {
        return Double.isInfinite(bound);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String when(RuleContract rule) {
        List<String> conditions = new ArrayList<>();
        rule.when().forEach((field, value) -> conditions.add(field + " = " + value));
        rule.whenPresent().forEach(field -> conditions.add(field + " is present"));
        rule.whenAbsent().forEach(field -> conditions.add(field + " is absent"));
        return conditions.isEmpty() ? "" : " when " + String.join(" and ", conditions);
    }

    private static String or(List<String> fields) {
        int last = fields.size() - 1;
        return last < 1
                ? String.join("", fields)
                : String.join(", ", fields.subList(0, last)) + " or " + fields.get(last);
    }
}
