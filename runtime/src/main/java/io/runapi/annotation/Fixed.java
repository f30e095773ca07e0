package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field with a constant value, checked while compiling. On an interface it holds for every method. A list takes one
 * annotation per item.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Fixed.List.class)
public @interface Fixed {
    /** The field's name on the wire, for instance {@code "duration_seconds"}. */
    String param();

    /** The value as text; it is sent as the field's own type. */
    String value();

    /** Holds the annotations of a repeated {@link Fixed}. */
    @Documented
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        Fixed[] value();
    }
}
