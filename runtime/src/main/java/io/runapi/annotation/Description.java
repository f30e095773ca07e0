package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What something means, for a model to read: it becomes a {@code description} of the JSON Schema that an answer or a
 * tool's arguments have to keep to. On records and their components, on enums and their constants, on sealed
 * interfaces, and on the parameters of tools.
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Description {
    /** The words; plain text. */
    String value();
}
