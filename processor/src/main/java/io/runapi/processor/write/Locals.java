package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.runapi.processor.model.ClientModel.Method;
import io.runapi.processor.model.Declared.Parameter;
import java.util.HashSet;
import java.util.Set;

/** The names of a method's variables: none is given twice, and none hides a parameter. */
final class Locals {
    private final Set<String> taken = new HashSet<>();

    Locals(Method method) {
        method.parameters().stream().map(Parameter::name).forEach(taken::add);
    }

    /** A name for a variable, the wanted one if it is free. */
    String fresh(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** A field of the class, with {@code this} where a variable hides it. */
    CodeBlock field(String name) {
        return CodeBlock.of(taken.contains(name) ? "this.$N" : "$N", name);
    }
}
