package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.runapi.json.JsonCodecs;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.OfEnum;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.Shape.Scalar;
import io.runapi.structured.Entries;
import io.runapi.structured.ShapeCodecs;
import java.util.Locale;
import java.util.Map;

/** The expressions that read and write values of a shape, in the class that holds all codecs of a declaration. */
final class ShapeCode {
    private final Map<TypeName, Definition> definitions;
    private final ShapeNames names = new ShapeNames();

    ShapeCode(Map<TypeName, Definition> definitions) {
        this.definitions = definitions;
        definitions.keySet().forEach(names::of); // in this order, whatever is asked for first
    }

    /** The simple name of the codec class of a record or sealed interface. */
    String codecName(TypeName type) {
        return names.of(type) + "Codec";
    }

    /** The constant that holds the codec of an enum. */
    String enumCodec(TypeName type) {
        return names.of(type)
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                        .toUpperCase(Locale.ROOT)
                + "_CODEC";
    }

    /** The codec of a value that is there. */
    CodeBlock codec(Shape shape) {
        if (shape instanceof Scalar scalar) {
            return scalar(scalar);
        } else if (shape instanceof Shape.Items items) {
            return items.kind() == Shape.Items.Kind.SET
                    ? CodeBlock.of("$T.set($L)", ShapeCodecs.class, codec(items.item()))
                    : CodeBlock.of(
                            items.kind() == Shape.Items.Kind.LIST ? "$T.list($L)" : "$T.collection($L)",
                            items.kind() == Shape.Items.Kind.LIST ? JsonCodecs.class : ShapeCodecs.class,
                            codec(items.item()));
        } else if (shape instanceof Shape.Entries entries) {
            return entries.keys() == Scalar.TEXT
                    ? CodeBlock.of("$T.of($L)", Entries.class, codec(entries.values()))
                    : CodeBlock.of("$T.of($L, $L)", Entries.class, codec(entries.keys()), codec(entries.values()));
        } else if (shape instanceof Shape.Maybe maybe) {
            return codec(maybe.value());
        }
        TypeName type = shape.java();
        return definitions.get(type) instanceof OfEnum
                ? CodeBlock.of("$L", enumCodec(type))
                : CodeBlock.of("$L.INSTANCE", codecName(type));
    }

    private static CodeBlock scalar(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> CodeBlock.of("$T.STRING", JsonCodecs.class);
            case URI -> CodeBlock.of("$T.URI", JsonCodecs.class);
            case INT -> CodeBlock.of("$T.INTEGER", JsonCodecs.class);
            case LONG -> CodeBlock.of("$T.LONG", JsonCodecs.class);
            case DOUBLE -> CodeBlock.of("$T.NUMBER", JsonCodecs.class);
            case BOOLEAN -> CodeBlock.of("$T.BOOLEAN", JsonCodecs.class);
            default -> CodeBlock.of("$T.$L", ShapeCodecs.class, scalar.name());
        };
    }

    /** What reads a value; null where JSON has null. */
    CodeBlock read(String in, Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            return read(in, maybe.value());
        }
        if (shape instanceof Scalar scalar) {
            switch (scalar) {
                case TEXT -> {
                    return CodeBlock.of("$N.string()", in);
                }
                case URI -> {
                    return CodeBlock.of("$N.uri()", in);
                }
                case INT -> {
                    return CodeBlock.of("$N.integer()", in);
                }
                case LONG -> {
                    return CodeBlock.of("$N.longInteger()", in);
                }
                case DOUBLE -> {
                    return CodeBlock.of("$N.number()", in);
                }
                case BOOLEAN -> {
                    return CodeBlock.of("$N.bool()", in);
                }
                default -> {}
            }
        }
        return CodeBlock.of("$N.value($L)", in, codec(shape));
    }
}
