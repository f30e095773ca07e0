package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;

/** A static method that generated code calls by its simple name. */
public record StaticImport(ClassName type, String method) {}
