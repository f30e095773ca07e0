package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sealed interface that stands for one of several JSON values. The processor writes its codec.
 *
 * <p>With a {@link #discriminator()}, each {@link #variants() variant} is a {@link Schema} record chosen by that
 * property's text. Without one, each variant is a record with one component, chosen by the JSON kind of that component:
 * text, number, boolean, list, or object. Either way the interface nests {@code record Unknown(Object value)}, which
 * keeps what this version does not know and writes it back as it came.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Union {
    /** The property whose text names the variant. Empty: the kind of the JSON value decides. */
    String discriminator() default "";

    /** The variants with their discriminator values; empty for a union without discriminator. */
    Variant[] variants() default {};

    /** One discriminator value and the record that it names. */
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Variant {
        /** The discriminator's text. */
        String value();

        /** The record. */
        Class<?> type();
    }
}
