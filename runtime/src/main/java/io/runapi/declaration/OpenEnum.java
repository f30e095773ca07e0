package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record over one text, {@code record AspectRatio(String value)}, with a constant per known value and a static
 * {@code of(String)}. A value that this version does not know is a value like any other.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface OpenEnum {
    /** The names of the constants, by which generated code calls known values. Empty: it calls none. */
    String[] constants() default {};

    /** The known values, in the order of {@link #constants()}. */
    String[] values() default {};
}
