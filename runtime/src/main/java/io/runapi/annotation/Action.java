package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The action that a method of a {@link RunApiModel} interface calls, where its parameters and return type fit several.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Action {
    /** The action, for instance {@code "extend_music"}, or with its service, {@code "suno extend_music"}. */
    String value();
}
