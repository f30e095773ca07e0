package io.runapi.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class or method whose parameters of type {@link RunApiServer} and {@link io.runapi.RunApi} are filled: each
 * test gets a server of its own, which is closed after it. For other settings register a {@link RunApiExtension}
 * instead.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunApiExtension.class)
public @interface RunApiTest {}
