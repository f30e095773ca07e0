package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.Immutable;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the builder of a {@code @Schema} record; {@link SetterWriter} writes its setters. */
final class BuilderWriter {
    /** In full, since ECJ warns of imports that only comments use. */
    private static final String REFUSED = "io.runapi.error.ValidationException";

    private final SchemaDeclaration schema;
    private final ClassName record;
    private final ClassName builder;
    private final String local;
    private final String source;

    BuilderWriter(SchemaDeclaration schema) {
        this.schema = schema;
        this.record = ClassName.get(schema.element());
        this.builder = GeneratedNames.builder(schema.element());
        NameAllocator names = new NameAllocator();
        schema.components().forEach(component -> names.newName(component, component));
        this.local = names.newName("finished");
        this.source = names.newName("source");
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds a {@link $T}. Not for use by several threads at once.", record)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        for (TypeElement mixin : schema.mixins()) {
            type.addSuperinterface(ParameterizedTypeName.get(ClassName.get(mixin), builder));
        }
        schema.properties().forEach(property -> type.addField(field(property)));
        if (schema.additional() != null) {
            type.addField(FieldSpec.builder(
                            TypeNames.of(new ValueType.MapOf(ValueType.Free.FREE)),
                            schema.additional(),
                            Modifier.PRIVATE)
                    .initializer("$T.of()", Map.class)
                    .build());
        }
        type.addMethod(fromArguments()).addMethod(fromRecord());
        SetterWriter setters = new SetterWriter(schema, builder);
        schema.properties().forEach(property -> setters.write(property).forEach(type::addMethod));
        if (schema.additional() != null) {
            type.addMethod(setters.additional(schema.additional()));
        }
        type.addMethod(build());
        if (hasModels()) {
            type.addMethod(buildLike()).addMethod(creator());
        }
        return type;
    }

    private FieldSpec field(PropertyDeclaration property) {
        FieldSpec.Builder field = FieldSpec.builder(TypeNames.nullable(property), property.name(), Modifier.PRIVATE);
        if (property.type() instanceof ValueType.ListOf) {
            field.initializer("new $T<>()", ArrayList.class);
        } else if (property.type() instanceof ValueType.MapOf) {
            field.initializer("$T.of()", Map.class);
        }
        return field.build();
    }

    private MethodSpec fromArguments() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (PropertyDeclaration property : schema.properties()) {
            if (property.isArgument()) {
                constructor
                        .addParameter(TypeNames.of(property), property.name())
                        .addStatement("this.$N = $L", property.name(), kept(property, property.name()));
            }
        }
        return constructor.build();
    }

    private MethodSpec fromRecord() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(record, source);
        for (PropertyDeclaration property : schema.properties()) {
            CodeBlock value = CodeBlock.of("$N.$N()", source, property.name());
            if (property.type() instanceof ValueType.ListOf) {
                value = CodeBlock.of("new $T<>($L)", ArrayList.class, value);
            }
            constructor.addStatement("this.$N = $L", property.name(), value);
        }
        if (schema.additional() != null) {
            constructor.addStatement("this.$1N = $2N.$1N()", schema.additional(), source);
        }
        return constructor.build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(record);
        if (!schema.isConstrained()) {
            return build.addJavadoc("The finished {@link $T}.", record)
                    .addCode(construct(CodeBlock.of("return new $T(", record)))
                    .build();
        }
        return build.addJavadoc(
                        "The finished {@link $T}.\n\n@throws " + REFUSED + " naming everything that the service would"
                                + " refuse",
                        record)
                .addCode(hasModels() ? create() : construct(CodeBlock.of("$1T $2N = new $1T(", record, local)))
                .addStatement("$T.check($N)", GeneratedNames.checks(schema.element()), local)
                .addStatement("return $N", local)
                .build();
    }

    private MethodSpec buildLike() {
        String doc = Javadoc.of(
                "As {@link #build()}, but by the rules of another model: for a model that is newer than this"
                        + " description.",
                "@param knownModel id of a model that is known",
                "@throws " + REFUSED + " naming everything that the service would refuse, or that"
                        + " {@code knownModel} is not known");
        return MethodSpec.methodBuilder("buildLike")
                .addJavadoc("$L", doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(record)
                .addParameter(String.class, "knownModel")
                .addCode(create())
                .addStatement("$T.checkLike(knownModel, $N)", GeneratedNames.checks(schema.element()), local)
                .addStatement("return $N", local)
                .build();
    }

    private CodeBlock create() {
        return CodeBlock.builder()
                .addStatement("$T $N = create()", record, local)
                .build();
    }

    private MethodSpec creator() {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PRIVATE)
                .returns(record)
                .addCode(construct(CodeBlock.of("return new $T(", record)))
                .build();
    }

    private boolean hasModels() {
        return !schema.contract().models().isEmpty();
    }

    private CodeBlock construct(CodeBlock head) {
        List<CodeBlock> arguments = schema.components().stream()
                .map(component -> CodeBlock.of("$N", component))
                .toList();
        return CodeBlock.builder()
                .add("$[")
                .add(Layout.call(8, head, arguments, ");"))
                .add("$]\n")
                .build();
    }

    /** The value as the builder keeps it: lists as copies that can grow, maps as immutable ones, null as empty. */
    static CodeBlock kept(PropertyDeclaration property, String value) {
        if (property.type() instanceof ValueType.ListOf) {
            return CodeBlock.of("new $T<>($T.list($N))", ArrayList.class, Immutable.class, value);
        }
        if (property.type() instanceof ValueType.MapOf) {
            return CodeBlock.of("$T.map($N)", Immutable.class, value);
        }
        return CodeBlock.of("$N", value);
    }
}
