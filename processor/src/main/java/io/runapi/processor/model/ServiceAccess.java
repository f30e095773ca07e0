package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * How a service is reached.
 *
 * @param accessor the front door's method
 * @param type the service's interface
 */
public record ServiceAccess(String accessor, ClassName type) {}
