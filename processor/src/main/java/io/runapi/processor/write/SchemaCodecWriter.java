package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.PropertyNames;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the codec of a {@code @Schema} record: one switch to read, one line per property to write. */
final class SchemaCodecWriter {
    private final SchemaDeclaration schema;
    private final ClassName record;
    private final NameAllocator names = new NameAllocator();
    private final String in;
    private final String property;

    SchemaCodecWriter(SchemaDeclaration schema) {
        this.schema = schema;
        this.record = ClassName.get(schema.element());
        schema.components().forEach(component -> names.newName(component, component));
        in = names.newName("in");
        property = names.newName("property");
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder codec = Codecs.start(schema.element(), record);
        if (!schema.wireNames().isEmpty()) {
            codec.addField(names());
        }
        return codec.addMethod(Codecs.constructor()).addMethod(reader()).addMethod(writer());
    }

    private FieldSpec names() {
        CodeBlock head = CodeBlock.of("$T.of(", PropertyNames.class);
        List<CodeBlock> arguments = schema.wireNames().stream()
                .map(name -> CodeBlock.of("$S", name))
                .toList();
        int declaration = "    static final PropertyNames NAMES = ".length();
        return FieldSpec.builder(PropertyNames.class, "NAMES", Modifier.STATIC, Modifier.FINAL)
                .initializer(Layout.initializer(declaration, head, arguments))
                .build();
    }

    private MethodSpec reader() {
        MethodSpec.Builder read = Codecs.reader(record, in);
        if (schema.properties().stream().anyMatch(SchemaCodecWriter::mayLack)) {
            read.addAnnotation(TypeNames.NULL_UNMARKED);
        }
        schema.properties()
                .forEach(declared -> read.addStatement(
                        "$T $N = $L",
                        TypeNames.of(declared.type()),
                        names.get(declared.name()),
                        empty(declared.type())));
        if (schema.additional() != null) {
            read.addStatement("$T $N = null", additionalType(), names.get(schema.additional()));
        }
        read.addCode(loop());
        return read.addCode("$[")
                .addCode(Layout.call(8, CodeBlock.of("return new $T(", record), arguments(), ");"))
                .addCode("$]\n")
                .build();
    }

    private CodeBlock loop() {
        CodeBlock.Builder loop = CodeBlock.builder();
        CodeBlock unknown = schema.additional() == null
                ? CodeBlock.of("$N.skip()", in)
                : CodeBlock.of("$1N = $2N.keep($1N)", names.get(schema.additional()), in);
        List<String> wireNames = schema.wireNames();
        CodeBlock namesArgument =
                wireNames.isEmpty() ? CodeBlock.of("$T.of()", PropertyNames.class) : CodeBlock.of("NAMES");
        loop.beginControlFlow(
                "for (int $1N = $2N.beginObject($4L); $1N != $3T.END; $1N = $2N.next($4L))",
                property,
                in,
                PropertyNames.class,
                namesArgument);
        if (wireNames.isEmpty()) {
            return loop.addStatement(unknown).endControlFlow().build();
        }
        loop.beginControlFlow("switch ($N)", property);
        int index = 0;
        for (SchemaDeclaration.Constant constant : schema.constants()) {
            loop.add(arm(index++, CodeBlock.of("$N.skip()", in), constant.wireName()));
        }
        for (PropertyDeclaration declared : schema.properties()) {
            CodeBlock read = declared.type() == ValueType.Binary.FILE
                    ? CodeBlock.of("$N.skip()", in)
                    : CodeBlock.of("$N = $L", names.get(declared.name()), JsonCode.read(in, declared.type()));
            loop.add(arm(index++, read, declared.wireName()));
        }
        return loop.add("default -> $L;\n", unknown)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** A case with the property's name beside it, above it where the line is full. */
    static CodeBlock arm(int index, CodeBlock body, String wireName) {
        String comment = "// " + wireName.replaceAll("[\\p{Cntrl}\\\\]", "?");
        CodeBlock arm = CodeBlock.of("case $L -> $L;", index, body);
        int width = 16 + Layout.width(arm);
        if (width + 1 + comment.length() <= Layout.WIDTH) {
            return CodeBlock.of("$L $L\n", arm, comment);
        }
        return width <= Layout.WIDTH
                ? CodeBlock.of("$L\n$L\n", comment, arm)
                : CodeBlock.of("$L\ncase $L ->\n$>$L;\n$<", comment, index, body);
    }

    private List<CodeBlock> arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (String component : schema.components()) {
            String local = names.get(component);
            PropertyDeclaration primitive = schema.properties().stream()
                    .filter(declared -> declared.primitive() && declared.name().equals(component))
                    .findFirst()
                    .orElse(null);
            arguments.add(
                    primitive == null
                            ? CodeBlock.of("$N", local)
                            : CodeBlock.of("$1N == null ? $2L : $1N", local, zero(primitive.type())));
        }
        return arguments;
    }

    private MethodSpec writer() {
        MethodSpec.Builder write = Codecs.writer(record).addStatement("out.beginObject()");
        for (SchemaDeclaration.Constant constant : schema.constants()) {
            write.addStatement("out.property($S, $S)", constant.wireName(), constant.value());
        }
        for (PropertyDeclaration declared : schema.properties()) {
            if (declared.type() == ValueType.Binary.FILE) {
                continue; // sent beside the document
            }
            CodeBlock value = CodeBlock.of("value.$N()", declared.name());
            write.addStatement(JsonCode.write(declared.wireName(), value, declared.type()));
        }
        if (schema.additional() != null) {
            write.addStatement("out.properties(value.$N())", schema.additional());
        }
        return write.addStatement("out.endObject()").build();
    }

    /** Whether JSON may lack what the record says is never null. */
    private static boolean mayLack(PropertyDeclaration property) {
        return property.required() && !property.primitive() && !property.type().isCollection();
    }

    private static CodeBlock empty(ValueType type) {
        if (type instanceof ValueType.ListOf) {
            return CodeBlock.of("$T.of()", List.class);
        }
        return type instanceof ValueType.MapOf ? CodeBlock.of("$T.of()", Map.class) : CodeBlock.of("null");
    }

    /** What stands for a primitive that the JSON lacks. */
    static String zero(ValueType type) {
        if (type == ValueType.Scalar.BOOLEAN) {
            return "false";
        }
        return type == ValueType.Scalar.LONG ? "0L" : type == ValueType.Scalar.NUMBER ? "0.0" : "0";
    }

    private static TypeName additionalType() {
        return TypeNames.of(new ValueType.MapOf(ValueType.Free.FREE));
    }
}
