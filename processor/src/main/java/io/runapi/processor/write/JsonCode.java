package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.runapi.json.JsonCodecs;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The expressions that read and write one value. */
final class JsonCode {
    private JsonCode() {}

    /** The codec of a type: {@code JsonCodecs.STRING}, {@code VideosCodec.INSTANCE}. */
    static CodeBlock codec(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return CodeBlock.of("$T.$L", JsonCodecs.class, scalar.name());
        }
        if (type instanceof ValueType.Declared declared) {
            return CodeBlock.of("$T.INSTANCE", GeneratedNames.codec(declared.type()));
        }
        if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("$T.list($L)", JsonCodecs.class, codec(list.items()));
        }
        if (type instanceof ValueType.MapOf map) {
            return CodeBlock.of("$T.map($L)", JsonCodecs.class, codec(map.values()));
        }
        return CodeBlock.of("$T.VALUE", JsonCodecs.class);
    }

    /** What reads a property's value, null and empty included. */
    static CodeBlock read(String in, ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return switch (scalar) {
                case STRING -> CodeBlock.of("$N.string()", in);
                case URI -> CodeBlock.of("$N.uri()", in);
                case INTEGER -> CodeBlock.of("$N.integer()", in);
                case LONG -> CodeBlock.of("$N.longInteger()", in);
                case NUMBER -> CodeBlock.of("$N.number()", in);
                case BOOLEAN -> CodeBlock.of("$N.bool()", in);
            };
        }
        if (type instanceof ValueType.Declared) {
            return CodeBlock.of("$N.value($L)", in, codec(type));
        }
        if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("$N.list($L)", in, codec(list.items()));
        }
        if (type instanceof ValueType.MapOf map) {
            return map.values() == ValueType.Free.FREE
                    ? CodeBlock.of("$N.object()", in)
                    : CodeBlock.of("$N.map($L)", in, codec(map.values()));
        }
        return CodeBlock.of("$N.value()", in);
    }

    /** What writes a property unless it is absent. */
    static CodeBlock write(String name, CodeBlock value, ValueType type) {
        if (type instanceof ValueType.Declared) {
            return call("property", name, value, codec(type));
        }
        if (type instanceof ValueType.ListOf list) {
            return call("list", name, value, codec(list.items()));
        }
        if (type instanceof ValueType.MapOf map) {
            return call("map", name, value, codec(map.values()));
        }
        return call(type == ValueType.Free.FREE ? "free" : "property", name, value);
    }

    /** A call that writes a property. */
    static CodeBlock call(String method, String name, CodeBlock... values) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", name));
        arguments.addAll(List.of(values));
        return Layout.call(8, CodeBlock.of("out.$L(", method), arguments, ")");
    }
}
