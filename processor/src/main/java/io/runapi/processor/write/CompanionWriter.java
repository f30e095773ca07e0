package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.JsonCodec;
import io.runapi.processor.model.Companion;
import io.runapi.processor.model.Companion.Output;
import io.runapi.processor.model.Companion.Root;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.Component;
import io.runapi.processor.model.Definition.OfEnum;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Definition.OfUnion;
import io.runapi.processor.model.Shape;
import io.runapi.structured.ShapeCodecs;
import io.runapi.structured.StructuredList;
import io.runapi.structured.StructuredOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that holds the schemas and codecs of one declaration. */
public final class CompanionWriter {
    private final Companion companion;
    private final Map<TypeName, Definition> definitions = new LinkedHashMap<>();
    private final ShapeCode code;

    private CompanionWriter(Companion companion) {
        this.companion = companion;
        companion.outputs().forEach(output -> definitions.putAll(output.shaped().definitions()));
        companion.codecs().forEach(coded -> definitions.putAll(coded.shaped().definitions()));
        this.code = new ShapeCode(definitions);
    }

    /** The class, without what every generated class carries. */
    public static TypeSpec.Builder write(Companion companion) {
        return new CompanionWriter(companion).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(companion.type())
                .addJavadoc("What {@link $T} exchanges as JSON.", companion.declared())
                .addModifiers(Modifier.FINAL);
        for (Definition definition : definitions.values()) {
            if (definition instanceof OfEnum choice) {
                type.addField(constants(choice));
            }
        }
        companion.outputs().forEach(output -> type.addField(output(output)));
        companion.codecs().forEach(coded -> type.addField(codec(coded)));
        type.addMethod(Codecs.constructor());
        companion.made().forEach(record -> type.addType(made(record)));
        for (Definition definition : definitions.values()) {
            if (definition instanceof OfRecord record) {
                type.addType(new RecordCodecWriter(record, code).write());
            } else if (definition instanceof OfUnion union) {
                type.addType(new VariantsCodecWriter(union, code).write());
            }
        }
        return type;
    }

    private FieldSpec constants(OfEnum choice) {
        TypeName codec = ParameterizedTypeName.get(ClassName.get(JsonCodec.class), choice.java());
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$T::valueOf", choice.java()),
                CodeBlock.of("$T.of($T.values())", List.class, choice.java()));
        String name = code.enumCodec(choice.java());
        int declaration =
                Layout.width(CodeBlock.of("    private static final JsonCodec<$T> $L = ", choice.java(), name));
        return FieldSpec.builder(codec, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        Layout.initializer(declaration, CodeBlock.of("$T.constants(", ShapeCodecs.class), arguments))
                .build();
    }

    private FieldSpec output(Output output) {
        Shape shape = output.shaped().shape();
        boolean list = output.root() == Root.ITEMS;
        Shape coded = shape instanceof Shape.Items items && list ? items.item() : shape;
        String method = switch (output.root()) {
            case OBJECT -> "of";
            case ITEMS -> "ofItems";
            case VALUE -> "ofValue";
        };
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(list ? StructuredList.class : StructuredOutput.class), coded.java());
        return FieldSpec.builder(type, output.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$>$>$T.$L(\n$S,\n$L,\n$L)$<$<",
                        StructuredOutput.class,
                        method,
                        output.name(),
                        TextBlock.of(SchemaTree.text(output)),
                        code.codec(coded))
                .build();
    }

    private FieldSpec codec(Companion.Coded coded) {
        Shape shape = coded.shaped().shape();
        TypeName type = shape instanceof Shape.Maybe maybe ? maybe.value().java() : shape.java();
        TypeName codec = ParameterizedTypeName.get(ClassName.get(JsonCodec.class), type);
        return FieldSpec.builder(codec, coded.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", code.codec(shape))
                .build();
    }

    private static TypeSpec made(OfRecord record) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Component component : record.components()) {
            components.addParameter(component.shape().java(), component.name());
        }
        return TypeSpec.recordBuilder(((ClassName) record.java()).simpleName())
                .recordConstructor(components.build())
                .build();
    }
}
