package io.runapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Set;

/**
 * A type that a user wrote.
 *
 * @param name the type, without type annotations
 * @param written the type, with the annotations in it that tell of null
 * @param supertypes every type that it can stand in for, itself left out
 */
public record JavaType(TypeName name, TypeName written, Set<TypeName> supertypes) {
    /** Whether a value of this type is a value of that one. */
    public boolean isA(TypeName other) {
        return name.equals(other) || supertypes.contains(other);
    }
}
