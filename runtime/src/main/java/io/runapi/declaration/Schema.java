package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that stands for a JSON object. The processor writes its builder, its codec and, where anything constrains
 * it, its checks.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Schema {
    /**
     * Interfaces that the builder implements to gain methods written by hand; each has one type parameter, the builder.
     */
    Class<?>[] builder() default {};
}
