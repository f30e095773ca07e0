package io.runapi.declaration;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a model accepts in one field, in place of what {@link Property} says of it. Members as there. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Field {
    /** Name on the wire. */
    String name();

    boolean required() default false;

    String[] oneOf() default {};

    double min() default Double.NEGATIVE_INFINITY;

    double max() default Double.POSITIVE_INFINITY;

    boolean length() default false;

    int minItems() default 0;

    int maxItems() default Integer.MAX_VALUE;

    String pattern() default "";

    String defaultValue() default "";
}
