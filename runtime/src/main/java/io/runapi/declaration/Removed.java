package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the service took once and does not take any more, so that who still uses it is told what to use instead. On a
 * request record: a {@link #model()} or a {@link #field()}; on a front door: an {@link #action()} of a
 * {@link #service()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Removed.List.class)
public @interface Removed {
    /** A model's id. */
    String model() default "";

    /** A property's name on the wire. */
    String field() default "";

    /** How the action was called in messages, for instance {@code text_to_video}. */
    String action() default "";

    /** The service that had the action, as messages call it. */
    String service() default "";

    /** The date of the description that has it no more, for instance {@code 2026-08-07}. */
    String on();

    /** What to use instead. Empty: not known. */
    String use() default "";

    /** Holds the annotations of a repeated {@link Removed}. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        Removed[] value();
    }
}
