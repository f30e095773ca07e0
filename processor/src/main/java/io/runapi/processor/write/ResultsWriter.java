package io.runapi.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.runapi.client.ResultCodecs;
import io.runapi.declaration.ModelIndex;
import io.runapi.json.JsonCodec;
import io.runapi.processor.model.CatalogDeclaration;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the codecs of task results by class: by name, so that no result is loaded but the one asked for. */
final class ResultsWriter {
    private ResultsWriter() {}

    static TypeSpec.Builder write(CatalogDeclaration catalog) {
        ClassName results = GeneratedNames.results(catalog.element());
        TypeSpec.Builder type = TypeSpec.classBuilder(results);
        if (!catalog.models().isEmpty()) {
            type.addAnnotation(index(catalog));
        }
        return type.addJavadoc("The results of tasks that {@link $T} knows.", ClassName.get(catalog.element()))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ResultCodecs.class)
                .addField(FieldSpec.builder(results, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", results)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(find(catalog));
    }

    private static AnnotationSpec index(CatalogDeclaration catalog) {
        AnnotationSpec.Builder index = AnnotationSpec.builder(ModelIndex.class);
        catalog.models().forEach(models -> index.addMember("value", entry(models)));
        return index.build();
    }

    private static CodeBlock entry(CatalogDeclaration.Models models) {
        CodeBlock service = CodeBlock.of(
                "@$T(accessor = $S$L",
                ModelIndex.Service.class,
                models.accessor(),
                models.open() ? ", open = true" : "");
        if (models.ids().isEmpty()) {
            return CodeBlock.of("$L)", service);
        }
        CodeBlock head = CodeBlock.of("$L, models = {", service);
        List<CodeBlock> ids =
                models.ids().stream().map(id -> CodeBlock.of("$S", id)).toList();
        CodeBlock line = CodeBlock.join(ids, ", ");
        return 8 + Layout.width(head) + Layout.width(line) + "}),".length() <= Layout.WIDTH
                ? CodeBlock.of("$L$L})", head, line)
                : CodeBlock.of("$L\n$>$>$L})$<$<", head, CodeBlock.join(ids, ",\n"));
    }

    private static MethodSpec find(CatalogDeclaration catalog) {
        TypeVariableName result = TypeVariableName.get("T");
        ParameterizedTypeName codec = ParameterizedTypeName.get(ClassName.get(JsonCodec.class), result);
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(result)
                .returns(codec.annotated(TypeNames.NULLABLE))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), result), "type");
        if (catalog.results().isEmpty()) {
            return find.addStatement("return null").build();
        }
        CodeBlock.Builder cases = CodeBlock.builder()
                .beginControlFlow(
                        "$T codec = switch (type.getName())",
                        ParameterizedTypeName.get(
                                ClassName.get(JsonCodec.class), WildcardTypeName.subtypeOf(Object.class)));
        for (TypeElement type : catalog.results()) {
            cases.add("case $S -> $T.INSTANCE;\n", ClassName.get(type).reflectionName(), GeneratedNames.codec(type));
        }
        return find.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addCode(cases.add("default -> null;\n").unindent().add("};\n").build())
                .addComment("each class is listed with its own codec")
                .addStatement("return ($T) codec", codec)
                .build();
    }
}
