package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which models the services of a {@link Catalog} take. The processor writes it beside the front door, and reads it
 * where users declare models: finding the service of a model then needs no look at all the others, which saves them
 * compile time.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ModelIndex {
    /** A service of the front door each. */
    Service[] value();

    /** What one service takes. */
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Service {
        /** The front door's method that opens the service. */
        String accessor();

        /** The ids that it knows. */
        String[] models() default {};

        /** Whether it takes ids that it does not know. */
        boolean open() default false;
    }
}
