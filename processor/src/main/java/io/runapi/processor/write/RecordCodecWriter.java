package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import io.runapi.processor.model.Definition.Component;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.Shape.Maybe;
import io.runapi.structured.Components;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/** Writes the codec of a user's record: one switch to read, one line per component to write. */
final class RecordCodecWriter {
    private static final int FIELD_INDENT = 8;
    private static final int INDENT = 12;

    private final OfRecord record;
    private final ShapeCode code;
    private final NameAllocator names = Codecs.locals();
    private final String in;
    private final String property;
    private final String thrown;

    RecordCodecWriter(OfRecord record, ShapeCode code) {
        this.record = record;
        this.code = code;
        record.components().forEach(component -> names.newName(component.name(), component.name()));
        in = names.newName("in");
        property = names.newName("property");
        thrown = names.newName("e");
    }

    TypeSpec write() {
        TypeSpec.Builder codec = Codecs.nested(code.codecName(record.java()), record.java());
        if (!record.components().isEmpty()) {
            codec.addField(names());
        }
        return codec.addMethod(reader())
                .addMethod(writer())
                .addMethod(properties())
                .build();
    }

    private FieldSpec names() {
        CodeBlock head = CodeBlock.of("$T.of(", PropertyNames.class);
        List<CodeBlock> arguments = record.components().stream()
                .map(component -> CodeBlock.of("$S", component.name()))
                .toList();
        int declaration = FIELD_INDENT + "private static final PropertyNames NAMES = ".length();
        return FieldSpec.builder(PropertyNames.class, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(Layout.initializer(declaration, head, arguments))
                .build();
    }

    private MethodSpec reader() {
        MethodSpec.Builder read = Codecs.reader(record.java(), in);
        for (Component component : record.components()) {
            read.addStatement("$T $N = null", held(component.shape()), names.get(component.name()));
        }
        read.addCode(loop());
        List<CodeBlock> arguments =
                record.components().stream().map(this::argument).toList();
        return read.beginControlFlow("try")
                .addCode("$[")
                .addCode(Layout.call(INDENT + 4, CodeBlock.of("return new $T(", record.java()), arguments, ");"))
                .addCode("$]\n")
                .nextControlFlow("catch ($T $N)", RuntimeException.class, thrown)
                .addStatement("throw $T.refused($N, $S, $N)", Components.class, in, simpleName(), thrown)
                .endControlFlow()
                .build();
    }

    private CodeBlock loop() {
        CodeBlock known =
                record.components().isEmpty() ? CodeBlock.of("$T.of()", PropertyNames.class) : CodeBlock.of("NAMES");
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow(
                        "for (int $1N = $2N.beginObject($4L); $1N != $3T.END; $1N = $2N.next($4L))",
                        property,
                        in,
                        PropertyNames.class,
                        known);
        if (record.components().isEmpty()) {
            return loop.addStatement("$N.skip()", in).endControlFlow().build();
        }
        loop.beginControlFlow("switch ($N)", property);
        int index = 0;
        for (Component component : record.components()) {
            loop.add("case $L -> $N = $L;\n", index++, names.get(component.name()), code.read(in, component.shape()));
        }
        return loop.add("default -> $N.skip();\n", in)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** The type of the variable: what is read, or null. */
    private static TypeName held(Shape shape) {
        return shape instanceof Maybe maybe ? maybe.value().java() : shape.java();
    }

    private CodeBlock argument(Component component) {
        String local = names.get(component.name());
        if (!(component.shape() instanceof Maybe maybe)) {
            return CodeBlock.of("$T.required($N, $S, $N)", Components.class, in, component.name(), local);
        }
        return switch (maybe.absent()) {
            case NULL -> CodeBlock.of("$N", local);
            case OPTIONAL -> CodeBlock.of("$T.ofNullable($N)", Optional.class, local);
            case OPTIONAL_INT -> optional(OptionalInt.class, local);
            case OPTIONAL_LONG -> optional(OptionalLong.class, local);
            case OPTIONAL_DOUBLE -> optional(OptionalDouble.class, local);
        };
    }

    private static CodeBlock optional(Class<?> type, String local) {
        return CodeBlock.of("$1N == null ? $2T.empty() : $2T.of($1N)", local, type);
    }

    private MethodSpec writer() {
        return Codecs.writer(record.java())
                .addStatement("out.beginObject()")
                .addStatement("properties(out, value)")
                .addStatement("out.endObject()")
                .build();
    }

    /** Apart, so that a sealed interface can write its discriminator before them. */
    private MethodSpec properties() {
        MethodSpec.Builder write = MethodSpec.methodBuilder("properties")
                .addModifiers(Modifier.STATIC)
                .addParameter(JsonWriter.class, "out")
                .addParameter(record.java(), "value");
        for (Component component : record.components()) {
            CodeBlock value = given(component);
            write.addStatement(Layout.call(
                    INDENT,
                    CodeBlock.of("out.member("),
                    List.of(CodeBlock.of("$S", component.name()), value, code.codec(component.shape())),
                    ")"));
        }
        return write.build();
    }

    private static CodeBlock given(Component component) {
        CodeBlock value = CodeBlock.of("value.$N()", component.name());
        if (!(component.shape() instanceof Maybe maybe)) {
            return value;
        }
        return switch (maybe.absent()) {
            case NULL -> value;
            case OPTIONAL -> CodeBlock.of("$L.orElse(null)", value);
            case OPTIONAL_INT -> CodeBlock.of("$1L.isPresent() ? $1L.getAsInt() : null", value);
            case OPTIONAL_LONG -> CodeBlock.of("$1L.isPresent() ? $1L.getAsLong() : null", value);
            case OPTIONAL_DOUBLE -> CodeBlock.of("$1L.isPresent() ? $1L.getAsDouble() : null", value);
        };
    }

    private String simpleName() {
        TypeName type = record.java();
        ClassName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
        return raw.simpleName();
    }
}
