package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client to write: everything decided.
 *
 * @param type the class
 * @param declared the interface that it implements
 * @param open whether it is public
 * @param door the front door
 * @param model the model's id
 * @param methods its methods
 * @param companion the class with the schemas and codecs of what they return; null if none has any
 */
public record ClientModel(
        ClassName type,
        ClassName declared,
        boolean open,
        ClassName door,
        String model,
        List<Method> methods,
        @Nullable Companion companion)
        implements Plan {
    @Override
    public ClientModel client() {
        return this;
    }

    /**
     * A method.
     *
     * @param name its name
     * @param returns its return type
     * @param parameters its parameters
     * @param varargs whether the last parameter takes any number of values
     * @param action the action that it calls
     * @param form how it calls it
     * @param ending what it does with what comes back
     * @param source the parameter whose request is completed; null where the request is made anew
     * @param arguments what the request's builder takes
     * @param setters what is set on the builder
     * @param like the known model whose rules hold
     * @param options the parameter that is passed on as the call's options
     * @param tools the parameters that are sets of tools, for the model to call
     * @param uploads what uploads files; null where there are none
     * @param decoding what the text is read as; null if it is not
     */
    public record Method(
            String name,
            TypeName returns,
            List<Declared.Parameter> parameters,
            boolean varargs,
            ActionModel action,
            CallForm form,
            Ending ending,
            @Nullable String source,
            List<Value> arguments,
            List<Setter> setters,
            @Nullable String like,
            @Nullable String options,
            List<String> tools,
            @Nullable ServiceAccess uploads,
            @Nullable Decoding decoding) {}

    /** What is done with what comes back. */
    public enum Ending {
        /** Nothing. */
        AS_IS,
        /** The task's result is waited for. */
        AWAIT,
        /** The future of a task becomes the future of its result. */
        AWAIT_LATER,
        /** The text is taken. */
        TEXT,
        /** The text is taken when it is there. */
        TEXT_LATER,
        /** The last answer of a run with tools is taken. */
        COMPLETION,
        /** The last answer of a run with tools is taken when it is there. */
        COMPLETION_LATER,
        /** The text is read as a Java value. */
        DECODED,
        /** The text is read as a Java value when it is there. */
        DECODED_LATER,
        /** The elements of a list are read while the text comes in. */
        ELEMENTS,
        /** It is begun for each subscriber, who gets its pieces. */
        PUBLISHED,
        /** It is begun for each subscriber, who gets its texts. */
        TEXT_PUBLISHED,
        /** It is left to itself. */
        LEFT
    }

    /** A call on the builder. */
    public record Setter(String name, List<Value> values) {
        public Setter(String name, Value value) {
            this(name, List.of(value));
        }
    }

    /** A value of the request. */
    public sealed interface Value {}

    /** The constant of a companion that holds a schema and its codec. */
    public record Decoding(ClassName companion, String constant) implements Value {}

    /** A constant, as its field's type. */
    public record Constant(FieldType type, Object value) implements Value {}

    /** A parameter, as it is or converted to the field's type. */
    public record Passed(String parameter, Container container, Item item, FieldType type, boolean mayBeNull)
            implements Value {}

    /** The items of several parameters as one list. */
    public record Gathered(List<Passed> parts) implements Value {}

    /** What a parameter that is a request holds already. */
    public record Kept(String parameter, String component) implements Value {}

    /** A text with parameters in it. */
    public record Filled(List<Part> parts) implements Value {}

    /** A part of a text: a parameter's name, or text; {@code string} says whether its Java type is a text. */
    public record Part(String content, boolean parameter, boolean string) {}

    /** What a parameter holds the items of a field in. */
    public enum Container {
        /** None: it is the field's value itself. */
        NONE,
        COLLECTION,
        ARRAY
    }

    /** How a parameter, or each of its items, becomes a field's value or item. */
    public enum Item {
        SAME,
        /** A smaller number to a larger kind. */
        WIDENED,
        /** A text to an address or open enum. */
        PARSED,
        /** A file to its address. */
        UPLOADED
    }
}
