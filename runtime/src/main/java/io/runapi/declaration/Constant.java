package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text property with one possible value, such as a discriminator: always written, never a record component. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Constant.List.class)
public @interface Constant {
    /** Name on the wire. */
    String name();

    /** The value. */
    String value();

    /** Holds the annotations of a repeated {@link Constant}. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        Constant[] value();
    }
}
