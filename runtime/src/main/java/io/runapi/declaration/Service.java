package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An interface of {@link Operation operations}. The processor writes its package-private implementation. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Service {
    /** How the service is called in messages, for instance {@code runway}. */
    String value();
}
