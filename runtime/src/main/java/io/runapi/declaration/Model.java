package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Models that take this request, and what they accept otherwise than the record's {@link Property properties} say.
 * Stands on a request record; a record without it takes no model, or any.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Model.List.class)
public @interface Model {
    /** Model ids, as sent on the wire. */
    String[] id();

    /** Fields that these models constrain more than the record does. */
    Field[] fields() default {};

    /** Wire names of properties that these models refuse. */
    String[] without() default {};

    /** Why this id is here although the contract does not list it, or empty. */
    String note() default "";

    /**
     * The date since which the service advises against these models, for instance {@code 2026-08-21}. Empty: it does
     * not. Who declares one is warned while compiling; requests are sent as ever.
     */
    String deprecated() default "";

    /** What to use instead of models that are {@link #deprecated}. Empty: not known. */
    String use() default "";

    /** Holds the annotations of a repeated {@link Model}. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        Model[] value();
    }
}
