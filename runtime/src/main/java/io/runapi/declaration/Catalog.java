package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A front door: a class with an accessor per {@link Service}. The processor finds every model through it, and writes
 * its lookup of codecs for task results.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Catalog {
    /** Version of the description. */
    String version();
}
