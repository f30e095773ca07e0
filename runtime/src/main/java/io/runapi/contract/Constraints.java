package io.runapi.contract;

import io.runapi.contract.Violation.Kind;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Holds values against their fields, for one evaluation. */
final class Constraints {
    private final Evaluation evaluation;

    /** @param evaluation takes what is wrong */
    Constraints(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Of a list, its size and each item; of anything else, the value. */
    void check(FieldContract field, @Nullable Object value) {
        // What is taken as it is, such as a long conversation, must not be made a text only to see that it is one.
        boolean isTakenAsIs = field.isFree() && !(value instanceof Nested);
        if (value instanceof Collection<?> list && !list.isEmpty()) {
            size(field, list.size());
            items(field, list);
        } else if (!isTakenAsIs || field.required()) {
            GivenValue given = new GivenValue(value);
            if (given.isAbsent()) {
                if (field.required()) {
                    report(Kind.REQUIRED, field, Messages.required(subject(field), field.name(), field.oneOf()));
                }
            } else if (!isTakenAsIs && given.isKnown()) {
                one(field, field.name(), given);
            }
        }
    }

    private void size(FieldContract field, int size) {
        if (size < field.minItems() || size > field.maxItems()) {
            report(
                    Kind.ITEMS,
                    field,
                    Messages.items(subject(field), field.name(), size, field.minItems(), field.maxItems()));
        }
    }

    private void items(FieldContract field, Collection<?> items) {
        int index = 0;
        for (Object item : items) {
            if (!field.isFree() || item instanceof Nested) {
                GivenValue given = new GivenValue(item);
                if (given.isKnown()) {
                    one(field, field.name() + '[' + index + ']', given);
                }
            }
            index++;
        }
    }

    private void one(FieldContract field, String place, GivenValue given) {
        if (given.value() instanceof Nested object) {
            object.violations(subject(field), place).forEach(evaluation::report);
        } else if (!field.oneOf().isEmpty() && !field.oneOf().contains(given.text())) {
            report(Kind.ONE_OF, field, Messages.oneOf(subject(field), place, given.text(), field.oneOf()));
        } else if (field.length()) {
            length(field, place, given);
        } else {
            range(field, place, given);
        }
        pattern(field, place, given);
    }

    private void length(FieldContract field, String place, GivenValue given) {
        if (given.isText()) {
            int length = given.text().codePointCount(0, given.text().length());
            if (length < field.min() || length > field.max()) {
                report(Kind.LENGTH, field, Messages.length(subject(field), place, length, field.min(), field.max()));
            }
        }
    }

    private void range(FieldContract field, String place, GivenValue given) {
        boolean isBounded = !Double.isInfinite(field.min()) || !Double.isInfinite(field.max());
        if (isBounded && given.isOutside(field.min(), field.max())) {
            report(Kind.RANGE, field, Messages.range(subject(field), place, given.text(), field.min(), field.max()));
        }
    }

    private void pattern(FieldContract field, String place, GivenValue given) {
        String pattern = field.pattern();
        if (pattern != null && given.isText() && !matches(pattern, given.text())) {
            report(Kind.PATTERN, field, Messages.pattern(subject(field), place, given.text(), pattern));
        }
    }

    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException notJava) {
            return true; // ECMA-262 knows expressions that Java does not: the service decides
        }
    }

    private void report(Kind kind, FieldContract field, String message) {
        evaluation.report(new Violation(kind, field.name(), message));
    }

    private String subject(FieldContract field) {
        return evaluation.subjectOf(field);
    }
}
