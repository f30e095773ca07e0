package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Container;
import io.runapi.processor.model.ClientModel.Decoding;
import io.runapi.processor.model.ClientModel.Filled;
import io.runapi.processor.model.ClientModel.Gathered;
import io.runapi.processor.model.ClientModel.Item;
import io.runapi.processor.model.ClientModel.Kept;
import io.runapi.processor.model.ClientModel.Part;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.FieldType;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Writes the values of a request as expressions. */
final class ValueWriter {
    private final Uploads uploads;

    ValueWriter(Uploads uploads) {
        this.uploads = uploads;
    }

    CodeBlock write(Value value) {
        if (value instanceof Constant constant) {
            return constant(constant.type(), constant.value());
        } else if (value instanceof Passed passed) {
            return passed(passed);
        } else if (value instanceof Decoding decoding) {
            return decoding(decoding);
        } else if (value instanceof Gathered gathered) {
            return gathered(gathered.parts());
        } else if (value instanceof Kept kept) {
            return CodeBlock.of("$N.$N()", kept.parameter(), kept.component());
        }
        return TextWriter.filled(((Filled) value).parts());
    }

    static CodeBlock decoding(Decoding decoding) {
        return CodeBlock.of("$T.$L", decoding.companion(), decoding.constant());
    }

    private static CodeBlock constant(FieldType type, Object value) {
        if (type instanceof FieldType.Text) {
            return TextWriter.filled(List.of(new Part(value.toString(), false, true)));
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

    private CodeBlock passed(Passed passed) {
        if (uploads.isSentBefore(passed)) {
            return uploads.address(passed);
        }
        CodeBlock name = CodeBlock.of("$N", passed.parameter());
        CodeBlock converted = converted(passed, name);
        if (!passed.mayBeNull()) {
            return converted;
        }
        if (passed.type() instanceof FieldType.Items) {
            // of lists, empty is absent
            return CodeBlock.of("$1L == null ? $2T.of() : $3L", name, List.class, converted);
        }
        return converted.equals(name) ? name : CodeBlock.of("$1L == null ? null : $2L", name, converted);
    }

    private CodeBlock converted(Passed passed, CodeBlock name) {
        if (passed.item() != Item.SAME) {
            return passed.container() == Container.NONE
                    ? one(passed, name)
                    : CodeBlock.of("$L.map($L).toList()", stream(passed, name), each(passed));
        }
        return switch (passed.container()) {
            case NONE -> name;
            case COLLECTION -> CodeBlock.of("$T.copyOf($L)", List.class, name);
            case ARRAY -> CodeBlock.of("$T.of($L)", List.class, name);
        };
    }

    private CodeBlock one(Passed passed, CodeBlock name) {
        return switch (passed.item()) {
            case SAME -> name;
            case WIDENED -> CodeBlock.of("($T) $L", passed.type().java(), name);
            case PARSED -> CodeBlock.of("$L($L)", parsing(passed.type(), "."), name);
            case UPLOADED -> uploads.upload(name);
        };
    }

    /** What makes a value of each item. */
    private CodeBlock each(Passed passed) {
        return passed.item() == Item.UPLOADED ? uploads.uploading() : parsing(item(passed.type()), "::");
    }

    private static CodeBlock stream(Passed passed, CodeBlock name) {
        return passed.container() == Container.ARRAY
                ? CodeBlock.of("$T.of($L)", Stream.class, name)
                : CodeBlock.of("$L.stream()", name);
    }

    private static CodeBlock parsing(FieldType type, String separator) {
        TypeName owner = type instanceof FieldType.Address ? ClassName.get(URI.class) : type.java();
        return CodeBlock.of("$T$L$L", owner, separator, type instanceof FieldType.Address ? "create" : "of");
    }

    private static FieldType item(FieldType type) {
        return type instanceof FieldType.Items items ? items.item() : type;
    }

    private CodeBlock gathered(List<Passed> parts) {
        if (parts.size() == 1) {
            return CodeBlock.of("$L.toList()", part(parts.get(0)));
        }
        List<CodeBlock> streams = parts.stream().map(this::part).toList();
        return parts.size() == 2
                ? CodeBlock.of("$T.concat($L).toList()", Stream.class, CodeBlock.join(streams, ", "))
                : CodeBlock.of(
                        "$T.of($>$>$>$>\n$L)$<$<\n.flatMap(items -> items)\n.toList()$<$<",
                        Stream.class,
                        CodeBlock.join(streams, ",\n"));
    }

    /** The values of a parameter as a stream; an absent one has none. */
    private CodeBlock part(Passed passed) {
        if (uploads.isSentBefore(passed)) {
            CodeBlock address = uploads.address(passed);
            return passed.type() instanceof FieldType.Items
                    ? CodeBlock.of("$L.stream()", address)
                    : CodeBlock.of("$T.ofNullable($L)", Stream.class, address);
        }
        CodeBlock name = CodeBlock.of("$N", passed.parameter());
        CodeBlock stream;
        if (!(passed.type() instanceof FieldType.Items)) {
            stream = CodeBlock.of("$T.$L($L)", Stream.class, passed.mayBeNull() ? "ofNullable" : "of", name);
        } else if (!passed.mayBeNull()) {
            stream = stream(passed, name);
        } else if (passed.container() == Container.ARRAY) {
            stream = CodeBlock.of("$1T.ofNullable($2L).flatMap($1T::of)", Stream.class, name);
        } else {
            stream = CodeBlock.of("$T.ofNullable($L).flatMap($T::stream)", Stream.class, name, Collection.class);
        }
        return passed.item() == Item.SAME ? stream : CodeBlock.of("$L.map($L)", stream, each(passed));
    }
}
