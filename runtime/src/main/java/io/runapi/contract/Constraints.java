package io.runapi.contract;

import io.runapi.contract.Violation.Kind;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Holds one value against its field.
 *
 * @param subject how messages call whose constraint it is
 * @param found takes what is wrong
 */
record Constraints(String subject, Consumer<Violation> found) {

    /** Of a list, its size and each item; of anything else, the value. */
    void check(FieldContract field, GivenValue given) {
        // What is taken as it is, such as a long conversation, must not be made a text only to see that it is one.
        if (field.isFree() && !field.required() && !given.isList() && !(given.value() instanceof Nested)) {
            return;
        }
        if (given.isAbsent()) {
            if (field.required()) {
                report(Kind.REQUIRED, field, Messages.required(subject, field.name(), field.oneOf()));
            }
            return;
        }
        if (!given.isKnown()) {
            return;
        }
        if (!given.isList()) {
            if (isConstrained(field, given)) {
                one(field, field.name(), given);
            }
            return;
        }
        List<GivenValue> items = given.items();
        if (items.size() < field.minItems() || items.size() > field.maxItems()) {
            report(
                    Kind.ITEMS,
                    field,
                    Messages.items(subject, field.name(), items.size(), field.minItems(), field.maxItems()));
        }
        for (int i = 0; i < items.size(); i++) {
            if (isConstrained(field, items.get(i))) {
                one(field, field.name() + '[' + i + ']', items.get(i));
            }
        }
    }

    private static boolean isConstrained(FieldContract field, GivenValue item) {
        return (!field.isFree() || item.value() instanceof Nested) && item.isKnown();
    }

    private void one(FieldContract field, String place, GivenValue given) {
        if (given.value() instanceof Nested object) {
            object.violations(subject, place).forEach(found);
        } else if (!field.oneOf().isEmpty() && !field.oneOf().contains(given.text())) {
            report(Kind.ONE_OF, field, Messages.oneOf(subject, place, given.text(), field.oneOf()));
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
                report(Kind.LENGTH, field, Messages.length(subject, place, length, field.min(), field.max()));
            }
        }
    }

    private void range(FieldContract field, String place, GivenValue given) {
        OptionalDouble number = given.number();
        boolean bounded = !Double.isInfinite(field.min()) || !Double.isInfinite(field.max());
        if (bounded && number.isPresent()) {
            double value = number.getAsDouble();
            boolean within = value >= field.min() && value <= field.max(); // false for NaN
            if (!within) {
                report(Kind.RANGE, field, Messages.range(subject, place, given.text(), field.min(), field.max()));
            }
        }
    }

    private void pattern(FieldContract field, String place, GivenValue given) {
        String pattern = field.pattern();
        if (pattern != null && given.isText() && !matches(pattern, given.text())) {
            report(Kind.PATTERN, field, Messages.pattern(subject, place, given.text(), pattern));
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
        found.accept(new Violation(kind, field.name(), message));
    }
}
