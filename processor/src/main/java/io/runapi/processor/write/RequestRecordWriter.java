package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.Immutable;
import io.runapi.processor.model.RequestModel;
import io.runapi.processor.model.RequestModel.Component;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the record that implements an interface of accessors. */
final class RequestRecordWriter {
    private final RequestModel request;
    private final ClassName declared;
    private final ClassName builder;

    RequestRecordWriter(RequestModel request) {
        this.request = request;
        this.declared = request.declared();
        this.builder = GeneratedNames.requestBuilder(declared);
    }

    TypeSpec.Builder write() {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        request.components().forEach(component -> header.addParameter(component.declaredType(), component.name()));
        TypeSpec.Builder record = TypeSpec.recordBuilder(GeneratedNames.request(declared))
                .addJavadoc("$L", doc())
                .addModifiers(visibility(request))
                .addSuperinterface(declared)
                .recordConstructor(header.build());
        List<Component> collections = request.components().stream()
                .filter(component -> component.json().isCollection())
                .toList();
        if (!collections.isEmpty()) {
            record.addMethod(copies(collections));
        }
        return record.addMethod(starter()).addMethod(restarter());
    }

    private String doc() {
        String model = request.client().model();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("A {@link " + request.linked() + "} as a value: what "
                + Javadoc.code(request.filling().action().contract().subject()) + " takes"
                + (model.isEmpty() ? "" : " with model " + Javadoc.code(model)) + ".");
        for (Component component : request.components()) {
            paragraphs.add("@param " + component.name() + " " + Javadoc.code(component.wire()));
        }
        return Javadoc.of(paragraphs.toArray(String[]::new));
    }

    private MethodSpec copies(List<Component> collections) {
        MethodSpec.Builder copies = MethodSpec.compactConstructorBuilder().addModifiers(visibility(request));
        for (Component component : collections) {
            copies.addStatement(
                    "$1N = $2T.$3L($1N)",
                    component.name(),
                    Immutable.class,
                    component.json() instanceof ValueType.ListOf ? "list" : "map");
        }
        return copies.build();
    }

    private MethodSpec starter() {
        MethodSpec.Builder starter = MethodSpec.methodBuilder("builder")
                .addJavadoc("Starts one with what it always needs.")
                .addModifiers(visibility(request))
                .addModifiers(Modifier.STATIC)
                .returns(builder);
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : request.components()) {
            if (component.isArgument()) {
                starter.addParameter(component.declaredType(), component.name());
                arguments.add(CodeBlock.of("$N", component.name()));
            }
        }
        return starter.addCode("$[")
                .addCode(Layout.call(8, CodeBlock.of("return new $T(", builder), arguments, ");"))
                .addCode("$]\n")
                .build();
    }

    private MethodSpec restarter() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that holds what this one holds.")
                .addModifiers(visibility(request))
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build();
    }

    /** As visible as the interface. */
    static Modifier[] visibility(RequestModel request) {
        return request.client().open() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
