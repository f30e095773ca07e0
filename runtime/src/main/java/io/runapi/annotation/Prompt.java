package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The prompt of a call: the user's message in a chat, the {@code prompt} field elsewhere. On a method, a template in
 * which <code>{name}</code> stands for the parameter of that name; <code>{{</code> and <code>}}</code> are literal
 * braces. On a parameter, the parameter is the prompt.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Prompt {
    /** The template; none on a parameter. */
    String value() default "";
}
