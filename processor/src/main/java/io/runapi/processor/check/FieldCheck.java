package io.runapi.processor.check;

import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.read.Mirror;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks what an annotation accepts in one field against the field's type. */
final class FieldCheck {
    private final Findings findings;

    FieldCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks a {@code @Property} or {@code @Field}. */
    void check(Mirror mirror, String name, PropertyDeclaration property) {
        checkValues(mirror, "oneOf", name, property);
        ValueType item = property.type() instanceof ValueType.ListOf list ? list.items() : property.type();
        checkBounds(mirror, name, item); // of a list, what bounds a value bounds each item
        checkItems(mirror, name, property.type());
        checkPattern(mirror, name, item);
    }

    /** Checks that a list of accepted values fits the type, and names none twice. */
    void checkValues(Mirror mirror, String member, String name, PropertyDeclaration property) {
        List<String> values = mirror.texts(member);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!fits(values.get(i), property.type())) {
                findings.add(
                        Problem.VALUE_TYPE, mirror.place(member, i), values.get(i), name, describe(property.type()));
            } else if (!seen.add(values.get(i))) {
                findings.add(Problem.VALUE_TWICE, mirror.place(member, i), values.get(i), name);
            }
        }
    }

    private void checkBounds(Mirror mirror, String name, ValueType type) {
        double min = mirror.number("min");
        double max = mirror.number("max");
        boolean length = mirror.flag("length");
        if (min == Double.NEGATIVE_INFINITY && max == Double.POSITIVE_INFINITY) {
            return;
        }
        if (min > max) {
            findings.add(Problem.MIN_OVER_MAX, mirror.place("min"), name, number(min), number(max));
        }
        boolean fits = length ? type.isText() : type instanceof ValueType.Scalar scalar && scalar.isNumber();
        if (!fits && type != ValueType.Free.FREE) {
            findings.add(
                    length ? Problem.LENGTH_TYPE : Problem.RANGE_TYPE,
                    mirror.place(min == Double.NEGATIVE_INFINITY ? "max" : "min"),
                    name,
                    describe(type));
        }
    }

    private void checkItems(Mirror mirror, String name, ValueType type) {
        int min = mirror.integer("minItems");
        int max = mirror.integer("maxItems");
        if (min == 0 && max == Integer.MAX_VALUE) {
            return;
        }
        String member = min == 0 ? "maxItems" : "minItems";
        if (min > max || min < 0) {
            findings.add(Problem.MIN_OVER_MAX, mirror.place(member), name, min, max);
        }
        if (!(type instanceof ValueType.ListOf) && type != ValueType.Free.FREE) {
            findings.add(Problem.ITEMS_TYPE, mirror.place(member), name, describe(type));
        }
    }

    private void checkPattern(Mirror mirror, String name, ValueType type) {
        String pattern = mirror.text("pattern");
        if (pattern.isEmpty()) {
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            findings.add(Problem.PATTERN, mirror.place("pattern"), name, pattern, e.getDescription());
        }
        if (!type.isText() && type != ValueType.Free.FREE) {
            findings.add(Problem.PATTERN_TYPE, mirror.place("pattern"), name, describe(type));
        }
    }

    private static boolean fits(String value, ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return fits(value, list.items()); // every item is one of them
        }
        if (type instanceof ValueType.Scalar scalar) {
            return switch (scalar) {
                case STRING, URI -> true;
                case BOOLEAN -> value.equals("true") || value.equals("false");
                case INTEGER, LONG -> isNumber(value, true);
                case NUMBER -> isNumber(value, false);
            };
        }
        return type.isText() || type == ValueType.Free.FREE;
    }

    private static boolean isNumber(String value, boolean whole) {
        try {
            BigDecimal number = new BigDecimal(value);
            return !whole || number.stripTrailingZeros().scale() <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A number in its shortest form. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String describe(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return switch (scalar) {
                case STRING -> "a text";
                case URI -> "a URI";
                case INTEGER, LONG -> "a whole number";
                case NUMBER -> "a number";
                case BOOLEAN -> "true or false";
            };
        }
        if (type instanceof ValueType.ListOf) {
            return "a list";
        }
        return type.isText() ? "a text" : type == ValueType.Free.FREE ? "any JSON" : "an object";
    }
}
