package io.runapi.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.report.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @RunApiModel} interface as it was written, before anything is checked.
 *
 * @param type the interface
 * @param client the class to write
 * @param door the front door that it takes
 * @param open whether it is public
 * @param place the interface itself
 * @param model the model's id; empty for actions that take none
 * @param like the known model whose rules hold, if given
 * @param service the service, if given
 * @param action the action, if given
 * @param fixed constants that hold for every method
 * @param system the system message of every method that has none of its own
 * @param methods the methods to implement
 * @param accessors what would be its fields if it is a request
 * @param silent whether warnings are suppressed
 */
public record Declared(
        ClassName type,
        ClassName client,
        ClassName door,
        boolean open,
        Place place,
        Text model,
        @Nullable Text like,
        @Nullable Text service,
        @Nullable Text action,
        List<Fixed> fixed,
        @Nullable Wording system,
        List<Method> methods,
        List<Accessor> accessors,
        boolean silent) {

    /** How messages call whose actions are meant. */
    public String subject() {
        return service != null && model.text().isEmpty() ? "service " + service.text() : model.text();
    }

    /** A text and where it stands. */
    public record Text(String text, Place place) {}

    /**
     * A template and where it stands.
     *
     * @param broken whether parts of it could not be read, so that placeholders may be missing
     */
    public record Wording(Template template, Place place, boolean broken) {}

    /** A constant: the place of its field's name and that of its value. */
    public record Fixed(Text param, Text value) {}

    /**
     * A method.
     *
     * @param name its name
     * @param place the method, or the interface if the method is inherited
     * @param returns what it returns
     * @param action the action that it calls, if given
     * @param fixed its own constants
     * @param prompt its prompt
     * @param system its own system message
     * @param parameters its parameters in their order
     * @param varargs whether the last parameter takes any number of values
     * @param request whether it stands for a whole interface, whose accessors are its parameters
     * @param answer what a model could answer for what it returns; null if that is text, or no data at all
     */
    public record Method(
            String name,
            Place place,
            TypeName returns,
            @Nullable Text action,
            List<Fixed> fixed,
            @Nullable Wording prompt,
            @Nullable Wording system,
            List<Parameter> parameters,
            boolean varargs,
            boolean request,
            @Nullable Answer answer) {}

    /**
     * A method without parameters, and without annotations that only calls have.
     *
     * @param value what it gives, as a parameter would
     * @param hasDefault whether it has a body
     * @param json what its type is in JSON; null if nothing
     * @param thrown checked exceptions that it declares
     */
    public record Accessor(
            Parameter value, boolean hasDefault, @Nullable ValueType json, List<TypeName> thrown) {
        /** Its name. */
        public String name() {
            return value.name();
        }
    }

    /**
     * A parameter, or an accessor of a request, which gives a value as well.
     *
     * @param name its name
     * @param place where it stands
     * @param type its type
     * @param nullable the annotations that say that it may be null; empty if it may not
     * @param param the wire name given with {@code @Param}
     * @param prompt whether it is the prompt
     * @param accessor whether it is an accessor
     */
    public record Parameter(
            String name,
            Place place,
            JavaType type,
            List<AnnotationSpec> nullable,
            @Nullable Text param,
            boolean prompt,
            boolean accessor) {
        /** How messages call it. */
        public String shown() {
            return (accessor ? "accessor " : "parameter ") + name;
        }

        /** The same as the prompt. */
        public Parameter asPrompt() {
            return new Parameter(name, place, type, nullable, param, true, accessor);
        }

        /** Whether it may be null. */
        public boolean mayBeNull() {
            return !nullable.isEmpty();
        }
    }
}
