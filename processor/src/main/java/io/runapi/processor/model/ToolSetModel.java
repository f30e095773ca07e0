package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool set to write: everything decided.
 *
 * @param type the class
 * @param declared the class whose methods it calls
 * @param open whether it is public
 * @param tools its tools
 * @param companion the class with what their arguments and results are read and written with
 */
public record ToolSetModel(ClassName type, ClassName declared, boolean open, List<Tool> tools, Companion companion) {
    /** Whether any tool needs an instance of the declared class. */
    public boolean bound() {
        return tools.stream().anyMatch(tool -> tool.owner() == null);
    }

    /**
     * A tool.
     *
     * @param name what the model calls it
     * @param description what the model reads of it
     * @param caller the name of the method that makes the call
     * @param method the name of the method that is called
     * @param owner the class that declares it if it is static, else null
     * @param arguments the record of its arguments
     * @param constant the companion's constant for that record
     * @param parameters what is passed on
     * @param result what becomes of what it gives back
     */
    public record Tool(
            String name,
            String description,
            String caller,
            String method,
            @Nullable ClassName owner,
            ClassName arguments,
            String constant,
            List<Parameter> parameters,
            Result result) {}

    /** A component of the arguments; {@code varargs} is the type of its values if it takes any number, else null. */
    public record Parameter(String name, @Nullable TypeName varargs) {}

    /**
     * What a tool gives back.
     *
     * @param java its type
     * @param later whether it is waited for
     * @param shape its shape; null for nothing at all
     * @param constant the companion's constant for its codec; null for nothing and for text
     */
    public record Result(
            TypeName java,
            boolean later,
            @Nullable Shape shape,
            @Nullable String constant) {}
}
