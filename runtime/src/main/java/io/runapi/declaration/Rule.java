package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A conditional rule of a request: when every condition holds, every demand does. Fields go by their wire names;
 * {@code model} is one of them. Absent, null, blank text and an empty list count as absent; {@code false} is present.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Rule.List.class)
public @interface Rule {
    /** Conditions {@code field=value}, compared as text. */
    String[] when() default {};

    /** Fields that have to be present for the rule to apply. */
    String[] whenPresent() default {};

    /** Fields that have to be absent for the rule to apply. */
    String[] whenAbsent() default {};

    /** Fields that are then all required. */
    String[] require() default {};

    /** Fields of which at least one is then required. */
    String[] requireAny() default {};

    /** Fields that are then refused. */
    String[] forbid() default {};

    /** Fields that then accept fewer values. */
    Narrow[] narrow() default {};

    /** The values that a field still accepts. */
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Narrow {
        /** Name on the wire. */
        String field();

        /** The accepted values as text. */
        String[] to();
    }

    /** Holds the annotations of a repeated {@link Rule}. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        Rule[] value();
    }
}
