package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The system message of a chat, as a template like {@link Prompt}'s. On an interface it holds for every method that has
 * none of its own.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SystemPrompt {
    /** The template. */
    String value() default "";

    /** The resource that holds the template, as {@link Prompt#resource()}. */
    String resource() default "";
}
