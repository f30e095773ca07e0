package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field that a parameter, or an accessor of a request, fills. Without it, its name in snake case is the field:
 * {@code aspectRatio} fills {@code aspect_ratio}. A parameter that stands in a template fills a field only with this
 * annotation.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Param {
    /** Name on the wire. */
    String value();
}
