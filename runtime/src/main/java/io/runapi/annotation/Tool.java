package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that a model may call. For a class with such methods, its own or inherited ones, the processor writes a
 * {@code ToolSet}: {@code WeatherToolSet} for {@code Weather}, with a constructor that takes the {@code Weather}.
 *
 * <pre>{@code
 * @Tool("The weather of a city, now.")
 * Weather weather(@Description("in English, with its country") String city, @Nullable Unit unit) { ... }
 * }</pre>
 *
 * <p>The parameters are what the model has to give: texts, numbers, booleans, enums, dates, records, lists, maps. Those
 * that are {@code @Nullable} or {@code Optional} it may leave out. The result is told to the model: a {@code String} as
 * it is, anything else as JSON, "done" where there is none. An exception goes back to the model as its message.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Tool {
    /** When and how to use it, for the model to read. */
    String value();

    /**
     * What the model calls it: letters (A to Z), digits, underscores and dashes, at most 64; the method's name by
     * default.
     */
    String name() default "";
}
