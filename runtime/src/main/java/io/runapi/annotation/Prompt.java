package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The prompt of a call: the user's message in a chat, the {@code prompt} field elsewhere. On a method, a template; on a
 * parameter, the parameter is the prompt.
 *
 * <pre>{@code
 * @Prompt("Review this diff for {team}:\n{diff}")
 * String review(String diff, String team);
 *
 * @Prompt(resource = "prompts/review.txt")
 * String reviewAtLength(String diff, String team);
 *
 * String ask(@Prompt String question);
 * }</pre>
 *
 * <p>In a template <code>{name}</code> stands for the parameter of that name, which is any Java identifier; the value
 * is put there as {@link String#valueOf(Object)} shows it, and is never read as a template itself. <code>{{</code> and
 * <code>}}</code> are literal braces: JSON is written <code>{{"key": {value}}}</code>. Every other character stands for
 * itself, {@code $} and {@code \} too, beyond what Java's own literals escape. A brace alone, a placeholder without a
 * parameter, and a parameter that may be null or is an array are compile errors.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Prompt {
    /** The template; none on a parameter. */
    String value() default "";

    /**
     * Where the template is, instead of {@link #value()}: a resource by its path from the root of the class path, for
     * instance {@code "prompts/review.txt"}, in UTF-8. It is read while compiling and becomes a constant of the client,
     * so nothing is read at run time, and a changed file takes effect when the interface is compiled again. It is
     * looked for in the class output, the class path, the source path and the folders that the compiler option
     * {@code -Arunapi.resources=src/main/resources} names, separated as on a class path.
     */
    String resource() default "";
}
