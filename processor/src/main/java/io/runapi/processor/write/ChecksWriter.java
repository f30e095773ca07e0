package io.runapi.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.contract.ActionContract;
import io.runapi.contract.Nested;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.model.ValueType;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the checks of a {@code @Schema} record: its contract as a constant, and a switch that finds values. */
final class ChecksWriter {
    /** Columns before a case. */
    private static final int ARM_INDENT = 12;

    private final SchemaDeclaration schema;
    private final ClassName record;

    ChecksWriter(SchemaDeclaration schema) {
        this.schema = schema;
        this.record = ClassName.get(schema.element());
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder checks = TypeSpec.classBuilder(GeneratedNames.checks(schema.element()))
                .addJavadoc("Refuses a {@link $T} that the service would refuse.", record)
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(ActionContract.class, "CONTRACT", Modifier.STATIC, Modifier.FINAL)
                        .initializer(new ContractCode(schema.contract()).write())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(check());
        if (!schema.contract().models().isEmpty()) {
            checks.addMethod(checkLike());
        }
        return checks.addMethod(value());
    }

    private MethodSpec check() {
        return MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.STATIC)
                .addParameter(record, "value")
                .addStatement("CONTRACT.check(field -> get(value, field))")
                .build();
    }

    private MethodSpec checkLike() {
        return MethodSpec.methodBuilder("checkLike")
                .addModifiers(Modifier.STATIC)
                .addParameter(String.class, "model")
                .addParameter(record, "value")
                .addStatement("CONTRACT.checkLike(model, field -> get(value, field))")
                .build();
    }

    private MethodSpec value() {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (field)");
        for (SchemaDeclaration.Constant constant : schema.constants()) {
            cases.add("case $S -> $S;\n", constant.wireName(), constant.value());
        }
        for (PropertyDeclaration property : schema.properties()) {
            cases.add(arm(property.wireName(), given(property)));
        }
        if (schema.additional() == null) {
            cases.add("default -> null;\n");
        } else {
            cases.add("default -> value.$N().get(field);\n", schema.additional());
        }
        AnnotationSpec nullable = TypeNames.NULLABLE;
        return MethodSpec.methodBuilder("get")
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.get(Object.class).annotated(nullable))
                .addParameter(record, "value")
                .addParameter(String.class, "field")
                .addCode(cases.unindent().add("};\n").build())
                .build();
    }

    private static CodeBlock arm(String name, CodeBlock value) {
        CodeBlock line = CodeBlock.of("case $S -> $L;\n", name, value);
        return ARM_INDENT + Layout.width(line) <= Layout.WIDTH
                ? line
                : CodeBlock.of("case $S ->\n$>$L;\n$<", name, value);
    }

    /** The value as contracts see it: an object with checks of its own, or a text. */
    private static CodeBlock given(PropertyDeclaration property) {
        if (property.type() instanceof ValueType.Declared declared
                && declared.kind() == ValueType.Declared.Kind.OPEN_ENUM) {
            return CodeBlock.of("$T.toString(value.$N(), null)", Objects.class, property.name());
        }
        TypeElement checked = property.checked();
        if (checked == null) {
            return CodeBlock.of("value.$N()", property.name());
        }
        return CodeBlock.of(
                "$1T.$2L($3T.CONTRACT, value.$4N(), $3T::get)",
                Nested.class,
                property.type() instanceof ValueType.ListOf ? "each" : "of",
                GeneratedNames.checks(checked),
                property.name());
    }
}
