package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.report.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class with {@code @Tool} methods as it was written, before names are checked.
 *
 * @param type the class
 * @param open whether it is public
 * @param tools its tools, own ones first
 */
public record DeclaredTools(ClassName type, boolean open, List<Tool> tools) {
    /**
     * A method.
     *
     * @param place the method, or the class if it is inherited
     * @param name what the model calls it
     * @param description what the model reads of it
     * @param method its name in Java
     * @param owner the class that declares it if it is static, else null
     * @param parameters its parameters in their order
     * @param result what it gives back
     */
    public record Tool(
            Place place,
            Text name,
            Text description,
            String method,
            @Nullable ClassName owner,
            List<Parameter> parameters,
            Result result) {}

    /**
     * A parameter.
     *
     * @param name its name, in Java and in JSON
     * @param place where it stands
     * @param description what the model reads of it
     * @param shaped its shape, that of a list if it takes any number of values
     * @param varargs the type of the values if it takes any number, else null
     */
    public record Parameter(
            String name,
            Place place,
            String description,
            Shaped shaped,
            @Nullable TypeName varargs) {}

    /**
     * What a method gives back.
     *
     * @param java the type, without the future around it
     * @param later whether a {@code CompletableFuture} is around it
     * @param shaped its shape; null for nothing at all
     */
    public record Result(
            TypeName java, boolean later, @Nullable Shaped shaped) {}
}
