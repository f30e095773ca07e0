package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON property that a record component stands for, and what every model accepts in it. What only some models
 * accept stands in {@link Model}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Property {
    /** Name on the wire. */
    String value();

    /** Whether a request without it is refused. Advisory when an answer is read. */
    boolean required() default false;

    /** Whether the builder collects the items of this required list one by one instead of taking it as an argument. */
    boolean collected() default false;

    /** The accepted values as text; numbers in their shortest form. Empty: any value. */
    String[] oneOf() default {};

    /** Smallest accepted number, or length in code points if {@link #length()}. {@code -Infinity}: no bound. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest accepted number, or length in code points if {@link #length()}. {@code Infinity}: no bound. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether {@link #min()} and {@link #max()} bound the length of a text, counted in code points. */
    boolean length() default false;

    /** Fewest accepted items of a list. */
    int minItems() default 0;

    /** Most accepted items of a list. */
    int maxItems() default Integer.MAX_VALUE;

    /** Regular expression (ECMA-262 as used by JSON Schema) that a text must contain a match of. Empty: any text. */
    String pattern() default "";

    /** What the service takes where it is left out, as text. Empty: nothing that is known. */
    String defaultValue() default "";
}
