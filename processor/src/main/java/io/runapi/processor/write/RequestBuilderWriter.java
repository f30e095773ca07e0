package io.runapi.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.model.RequestModel;
import io.runapi.processor.model.RequestModel.Component;
import io.runapi.processor.model.SetterNames;
import io.runapi.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder of a declared request. */
final class RequestBuilderWriter {
    /** In full, since ECJ warns of imports that only comments use. */
    private static final String REFUSED = "io.runapi.error.ValidationException";

    private final RequestModel request;
    private final ClassName declared;
    private final ClassName record;
    private final ClassName builder;
    private final List<AnnotationSpec> nullable;
    private final String source;

    RequestBuilderWriter(RequestModel request, boolean knowsNull) {
        this.request = request;
        this.declared = request.declared();
        this.record = GeneratedNames.request(declared);
        this.builder = GeneratedNames.requestBuilder(declared);
        this.nullable = knowsNull ? List.of(TypeNames.NULLABLE) : List.of();
        NameAllocator names = new NameAllocator();
        request.components().forEach(component -> names.newName(component.name(), component.name()));
        this.source = names.newName("source");
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds a {@link $T}. Not for use by several threads at once.", record)
                .addModifiers(RequestRecordWriter.visibility(request))
                .addModifiers(Modifier.FINAL);
        request.components().forEach(component -> type.addField(field(component)));
        type.addMethod(fromArguments()).addMethod(fromRecord());
        request.components().forEach(component -> setters(type, component));
        type.addMethod(build()).addMethod(create());
        if (request.hasDefaults()) {
            type.addType(told());
        }
        return type;
    }

    private FieldSpec field(Component component) {
        return FieldSpec.builder(told(component), component.name(), Modifier.PRIVATE)
                .build();
    }

    /** As the accessor's, but null with a default: what nobody told. */
    private TypeName told(Component component) {
        boolean onlyHere = component.hasDefault() && !component.accessor().mayBeNull();
        return onlyHere ? component.declaredType().box().annotated(nullable) : component.declaredType();
    }

    private MethodSpec fromArguments() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Component component : request.components()) {
            if (component.isArgument()) {
                constructor
                        .addParameter(component.declaredType(), component.name())
                        .addStatement("this.$1N = $1N", component.name());
            }
        }
        return constructor.build();
    }

    private MethodSpec fromRecord() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(record, source);
        request.components()
                .forEach(component -> constructor.addStatement("this.$1N = $2N.$1N()", component.name(), source));
        return constructor.build();
    }

    private void setters(TypeSpec.Builder type, Component component) {
        String name = SetterNames.base(component.name());
        type.addMethod(setter(name, doc(component))
                .addParameter(told(component), component.name())
                .addStatement("this.$1N = $1N", component.name())
                .addStatement("return this")
                .build());
        if (component.json() instanceof ValueType.Declared known && known.kind() == ValueType.Declared.Kind.OPEN_ENUM) {
            ClassName open = ClassName.get(known.type());
            type.addMethod(setter(name, "As {@link #" + name + "(" + open.simpleName() + ")}, by its text.")
                    .addParameter(TypeNames.STRING, component.name())
                    .addStatement("return $N($T.of($N))", name, open, component.name())
                    .build());
        } else if (component.json() instanceof ValueType.ListOf list
                && !list.items().isCollection()) {
            type.addMethod(setter(name, "As {@link #" + name + "(List)}.")
                    .addParameter(ArrayTypeName.of(TypeNames.of(list.items())), component.name())
                    .varargs()
                    .addStatement("return $N($T.of($N))", name, List.class, component.name())
                    .build());
        }
    }

    private MethodSpec.Builder setter(String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", doc)
                .addModifiers(RequestRecordWriter.visibility(request))
                .returns(builder);
    }

    private String doc(Component component) {
        String told = component.hasDefault()
                ? "Null, as before this is called, stands for what {@link " + request.linked() + "} says by itself."
                : "";
        return PropertyDoc.of(
                "Sets {@link " + request.linked() + "#" + component.name() + "()}.",
                component.contract(),
                request.rules(),
                told);
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "The finished {@link $T}.\n\n@throws " + REFUSED + " naming everything that the service would"
                                + " refuse",
                        record)
                .addModifiers(RequestRecordWriter.visibility(request))
                .returns(record)
                .addStatement("$T finished = create()", record)
                .addCode(
                        "$T.request(finished); // refuses what the service would refuse\n",
                        request.client().type())
                .addStatement("return finished")
                .build();
    }

    /** What the codec makes too: what was sent once is read back, whatever is accepted by now. */
    private MethodSpec create() {
        MethodSpec.Builder create = MethodSpec.methodBuilder("create").returns(record);
        if (request.hasDefaults()) {
            create.addStatement("$T told = new Told()", declared);
        }
        List<CodeBlock> values = request.components().stream()
                .map(component -> request.hasDefaults()
                        ? CodeBlock.of("told.$N()", component.name())
                        : CodeBlock.of("$N", component.name()))
                .toList();
        return create.addCode("$[")
                .addCode(Layout.call(8, CodeBlock.of("return new $T(", record), values, ");"))
                .addCode("$]\n")
                .build();
    }

    private TypeSpec told() {
        TypeSpec.Builder told = TypeSpec.classBuilder("Told")
                .addJavadoc("What the builder was told, and else what the interface says by itself.")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .addSuperinterface(declared);
        for (Component component : request.components()) {
            MethodSpec.Builder accessor = MethodSpec.methodBuilder(component.name())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(component.declaredType());
            told.addMethod((component.hasDefault()
                            ? accessor.addStatement(
                                    "return $1N == null ? $2T.super.$1N() : $1N", component.name(), declared)
                            : accessor.addStatement("return $N", component.name()))
                    .build());
        }
        return told.build();
    }
}
