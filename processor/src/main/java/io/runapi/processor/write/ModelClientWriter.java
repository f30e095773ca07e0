package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Method;
import io.runapi.processor.model.ClientModel.Setter;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.ServiceAccess;
import io.runapi.task.Task;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the client of a declared interface: the lines that its author would have written by hand. */
public final class ModelClientWriter {
    private static final String DOOR = "runapi";
    private static final int INDENT = 8;
    private static final int CHAIN_INDENT = 16;
    private static final int ARGUMENT_INDENT = 24;

    private final ClientModel client;

    private ModelClientWriter(ClientModel client) {
        this.client = client;
    }

    /** The class, without what every generated class carries. */
    public static TypeSpec.Builder write(ClientModel client) {
        return new ModelClientWriter(client).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(client.type())
                .addJavadoc(
                        client.model().isEmpty()
                                ? CodeBlock.of("{@link $T} over RunAPI.", client.declared())
                                : CodeBlock.of(
                                        "{@link $T} on model $L.", client.declared(), Javadoc.code(client.model())))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(client.declared());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(client.door(), DOOR);
        if (client.open()) {
            type.addModifiers(Modifier.PUBLIC);
            constructor.addModifiers(Modifier.PUBLIC);
        }
        for (ServiceAccess service : services()) {
            type.addField(FieldSpec.builder(service.type(), service.accessor(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addStatement("this.$N = $N.$N()", service.accessor(), DOOR, service.accessor());
        }
        type.addMethod(constructor.build());
        client.methods().forEach(method -> type.addMethod(method(method)));
        return type;
    }

    private Set<ServiceAccess> services() {
        Set<ServiceAccess> services = new LinkedHashSet<>();
        client.methods().forEach(method -> services.add(method.action().service()));
        return services;
    }

    private static MethodSpec method(Method method) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .varargs(method.varargs());
        method.parameters().forEach(parameter -> spec.addParameter(parameter(parameter)));
        String request = unused(method, "request");
        spec.addStatement(request(method, request));
        spec.addStatement("return $L", call(method, request));
        return spec.build();
    }

    private static ParameterSpec parameter(Parameter parameter) {
        TypeName type = parameter.type().written();
        return ParameterSpec.builder(type, parameter.name())
                .addAnnotations(parameter.nullable().stream()
                        .filter(annotation -> !type.annotations().contains(annotation))
                        .toList())
                .build();
    }

    private static CodeBlock request(Method method, String name) {
        ClassName type = method.action().request();
        List<CodeBlock> arguments =
                method.arguments().stream().map(ValueWriter::write).toList();
        CodeBlock head = CodeBlock.of("$1T $2N = $1T.builder(", type, name);
        CodeBlock line = CodeBlock.join(arguments, ", ");
        boolean fits = ARGUMENT_INDENT + Layout.width(line) + 1 <= Layout.WIDTH;
        CodeBlock.Builder chain = call(INDENT, head, fits ? line : CodeBlock.join(arguments, ",\n"));
        for (Setter setter : method.setters()) {
            CodeBlock called = CodeBlock.of("\n.$N(", setter.name());
            chain.add(call(CHAIN_INDENT, called, ValueWriter.write(setter.value()))
                    .build());
        }
        if (method.like() == null) {
            chain.add("\n.build()");
        } else {
            chain.add("\n.buildLike($S)", method.like());
        }
        return chain.build();
    }

    /** A call whose arguments go to the next line if they have to. */
    private static CodeBlock.Builder call(int indent, CodeBlock head, CodeBlock arguments) {
        CodeBlock.Builder call = CodeBlock.builder().add(head);
        if (indent + Layout.width(head) + Layout.width(arguments) + 1 <= Layout.WIDTH) {
            call.add(arguments);
        } else {
            call.add("$>$>\n").add(arguments).add("$<$<");
        }
        return call.add(")");
    }

    private static CodeBlock call(Method method, String request) {
        String service = method.action().service().accessor();
        boolean hidden = service.equals(request) || hasParameter(method, service);
        CodeBlock.Builder call = CodeBlock.builder()
                .add(hidden ? "this.$N" : "$N", service)
                .add(".$N($N", method.form().method(), request);
        if (method.options() != null) {
            call.add(", $N", method.options());
        }
        call.add(")");
        switch (method.ending()) {
            case AS_IS -> {}
            case AWAIT -> call.add(".await()");
            case AWAIT_LATER -> call.add(".thenCompose($T::future)", Task.class);
            case TEXT -> call.add(".text()");
            case TEXT_LATER -> call.add(".thenApply($T::text)", method.form().answer());
            case DECODED -> call.add(".as($L)", decoding(method));
            case DECODED_LATER ->
                call.add(".thenApply($1N -> $1N.as($2L))", unused(method, "answer"), decoding(method));
            case ELEMENTS -> call.add(".elements($L)", decoding(method));
        }
        return call.build();
    }

    private static CodeBlock decoding(Method method) {
        return ValueWriter.write(Objects.requireNonNull(method.decoding()));
    }

    private static boolean hasParameter(Method method, String name) {
        return method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
    }

    private static String unused(Method method, String wanted) {
        String name = wanted;
        while (hasParameter(method, name)) {
            name += "_";
        }
        return name;
    }
}
