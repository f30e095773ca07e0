package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Decoding;
import io.runapi.processor.model.ClientModel.Filled;
import io.runapi.processor.model.ClientModel.Part;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.FieldType;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Writes the values of a request as expressions. */
final class ValueWriter {
    private ValueWriter() {}

    static CodeBlock write(Value value) {
        if (value instanceof Constant constant) {
            return constant(constant.type(), constant.value());
        } else if (value instanceof Passed passed) {
            return passed(passed);
        } else if (value instanceof Decoding decoding) {
            return CodeBlock.of("$T.$L", decoding.companion(), decoding.constant());
        }
        return filled(((Filled) value).parts());
    }

    private static CodeBlock constant(FieldType type, Object value) {
        if (type instanceof FieldType.Text) {
            return Quoted.text(value.toString());
        } else if (type instanceof FieldType.Address) {
            return CodeBlock.of("$T.create($S)", URI.class, value.toString());
        } else if (type instanceof FieldType.OpenEnum known) {
            String constant = known.constants().get(value.toString());
            return constant == null
                    ? CodeBlock.of("$T.of($S)", known.java(), value)
                    : CodeBlock.of("$T.$N", known.java(), constant);
        } else if (type instanceof FieldType.Items items && value instanceof List<?> values) {
            return CodeBlock.of(
                    "$T.of($L)",
                    List.class,
                    values.stream().map(one -> constant(items.item(), one)).collect(CodeBlock.joining(", ")));
        }
        return CodeBlock.of(type.java().equals(TypeName.LONG) ? "$LL" : "$L", value);
    }

    private static CodeBlock passed(Passed passed) {
        CodeBlock name = CodeBlock.of("$N", passed.parameter());
        CodeBlock converted = switch (passed.conversion()) {
            case NONE -> name;
            case WIDEN -> CodeBlock.of("($T) $L", passed.type().java(), name);
            case FROM_TEXT -> CodeBlock.of("$L($L)", fromText(passed.type(), "."), name);
            case FROM_TEXTS -> CodeBlock.of("$L.stream().map($L).toList()", name, fromText(item(passed.type()), "::"));
            case FROM_ARRAY -> CodeBlock.of("$T.of($L)", List.class, name);
            case FROM_TEXT_ARRAY ->
                CodeBlock.of("$T.of($L).map($L).toList()", Stream.class, name, fromText(item(passed.type()), "::"));
        };
        if (!passed.mayBeNull()) {
            return converted;
        }
        if (passed.type() instanceof FieldType.Items) {
            // of lists, empty is absent
            return CodeBlock.of("$1L == null ? $2T.of() : $3L", name, List.class, converted);
        }
        return converted.equals(name) ? name : CodeBlock.of("$1L == null ? null : $2L", name, converted);
    }

    private static CodeBlock fromText(FieldType type, String separator) {
        TypeName owner = type instanceof FieldType.Address ? ClassName.get(URI.class) : type.java();
        return CodeBlock.of("$T$L$L", owner, separator, type instanceof FieldType.Address ? "create" : "of");
    }

    private static FieldType item(FieldType list) {
        return ((FieldType.Items) list).item();
    }

    private static CodeBlock filled(List<Part> parts) {
        if (parts.size() == 1) {
            Part only = parts.get(0);
            return CodeBlock.of(only.string() ? "$N" : "$T.valueOf($N)", arguments(only));
        }
        CodeBlock.Builder text = CodeBlock.builder();
        // two numbers would be added up
        boolean startsAsText = parts.get(0).string() || parts.get(1).string();
        if (!startsAsText) {
            text.add("$S + ", "");
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            text.add(i == 0 ? "" : " + ");
            text.add(part.parameter() ? CodeBlock.of("$N", part.content()) : Quoted.text(part.content()));
        }
        return text.build();
    }

    private static Object[] arguments(Part only) {
        return only.string()
                ? new Object[] {only.content()}
                : new Object[] {ClassName.get(String.class), only.content()};
    }
}
