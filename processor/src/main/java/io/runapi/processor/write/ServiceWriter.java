package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.client.Call;
import io.runapi.client.FileCall;
import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.StreamCall;
import io.runapi.client.TaskCall;
import io.runapi.processor.model.ServiceDeclaration;
import io.runapi.processor.model.ServiceDeclaration.Answer;
import io.runapi.processor.model.ServiceDeclaration.Operation;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Writes the implementation of a {@code @Service}: a constant per call, and methods that hand it to the client. */
final class ServiceWriter {
    private final ServiceDeclaration service;
    private final NameAllocator constants = new NameAllocator();

    /** Name of the constant by its declaration; blocking and async methods share one. */
    private final Map<String, String> calls = new LinkedHashMap<>();

    ServiceWriter(ServiceDeclaration service) {
        this.service = service;
    }

    TypeSpec.Builder write() {
        ClassName type = ClassName.get(service.element());
        TypeSpec.Builder client = TypeSpec.classBuilder(GeneratedNames.client(service.element()))
                .addJavadoc("{@link $T} over HTTP.", type)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(type);
        List<MethodSpec> methods = new ArrayList<>();
        for (Operation operation : service.operations()) {
            FieldSpec constant = constant(operation);
            String declaration = constant.type() + " " + constant.initializer();
            String name = calls.get(declaration);
            if (name == null) {
                name = constants.newName(constant.name());
                calls.put(declaration, name);
                client.addField(constant.name().equals(name) ? constant : renamed(constant, name));
            }
            methods.add(method(operation, name));
        }
        if (service.usesClient()) {
            methods.add(MethodSpec.methodBuilder("client")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(RunApiClient.class)
                    .addStatement("return client")
                    .build());
        }
        return client.addField(RunApiClient.class, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RunApiClient.class, "client")
                        .addStatement("this.client = client")
                        .build())
                .addMethod(opener(type))
                .addMethods(methods);
    }

    /**
     * What front doors call. A constructor would do, but then the verifier, to see that the class is of the accessor's
     * type, loads the interfaces of all services with the front door.
     */
    private MethodSpec opener(ClassName type) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .addParameter(RunApiClient.class, "client")
                .returns(type)
                .addStatement("return new $T(client)", GeneratedNames.client(service.element()))
                .build();
    }

    private static FieldSpec renamed(FieldSpec field, String name) {
        return FieldSpec.builder(field.type(), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(field.initializer())
                .build();
    }

    private static FieldSpec constant(Operation operation) {
        ClassName kind = kind(operation.answer());
        TypeName request = operation.request() == null ? ClassName.get(Void.class) : ClassName.get(operation.request());
        boolean isFile = operation.answer() == Answer.FILE;
        TypeName type = isFile
                ? ParameterizedTypeName.get(kind, request)
                : ParameterizedTypeName.get(kind, request, TypeNames.of(operation.result()));
        List<CodeBlock> arguments = new ArrayList<>();
        String factory = factory(operation);
        if (factory.isEmpty()) {
            arguments.add(CodeBlock.of("$S", operation.http()));
        }
        arguments.add(CodeBlock.of("$S", operation.path()));
        if (operation.request() != null) {
            arguments.add(JsonCode.codec(new ValueType.Declared(operation.request(), ValueType.Declared.Kind.SCHEMA)));
        } else if (factory.isEmpty() || isFile) {
            arguments.add(CodeBlock.of("null"));
        }
        if (!isFile) {
            arguments.add(JsonCode.codec(operation.result()));
        }
        CodeBlock head = factory.isEmpty() ? CodeBlock.of("new $T<>(", kind) : CodeBlock.of("$T.$L(", kind, factory);
        String name = constantName(operation.method().getSimpleName().toString());
        int indent = 4 + "private static final  ".length() + Layout.width(CodeBlock.of("$T $L = ", type, name));
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(extended(Layout.initializer(indent, head, arguments), operation))
                .build();
    }

    /** Names the request's files and what plain text stands for. */
    private static CodeBlock extended(CodeBlock call, Operation operation) {
        boolean takesLines = call.toString().contains("\n");
        CodeBlock.Builder code = CodeBlock.builder().add(call).indent().indent();
        if (takesLines) {
            code.indent().indent();
        }
        TypeElement request = operation.request();
        if (request != null) {
            operation
                    .files()
                    .forEach((name, component) ->
                            code.add("\n").add(".withFile($S, $T::$N)", name, ClassName.get(request), component));
        }
        if (!operation.text().isEmpty()) {
            code.add("\n").add(".withText($S)", operation.text());
        }
        if (takesLines) {
            code.unindent().unindent();
        }
        code.unindent().unindent();
        return code.build();
    }

    private static ClassName kind(Answer answer) {
        return ClassName.get(
                switch (answer) {
                    case VALUE -> Call.class;
                    case TASK -> TaskCall.class;
                    case FILE -> FileCall.class;
                    case EVENTS, STREAM -> StreamCall.class;
                });
    }

    /** The factory that says it shortest; empty for the constructor. */
    private static String factory(Operation operation) {
        if (operation.http().equals("POST") && operation.request() != null) {
            return "post";
        }
        boolean isGet =
                operation.answer() == Answer.FILE || (operation.http().equals("GET") && operation.request() == null);
        return isGet ? "get" : "";
    }

    private static MethodSpec method(Operation operation, String constant) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        operation.method().getSimpleName().toString())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.get(operation.method().getReturnType()));
        List<? extends VariableElement> parameters = operation.method().getParameters();
        String request = "null";
        if (operation.request() != null) {
            request = parameterName(parameters.get(0), "request");
            method.addParameter(ClassName.get(operation.request()), request);
        }
        String options = parameterName(parameters.get(parameters.size() - 1), "options");
        method.addParameter(RequestOptions.class, options);
        TypeElement opener = operation.returned();
        String client = Set.of(request, options).contains("client") ? "this.client" : "client";
        if (opener != null) {
            return method.addStatement(
                            "return $T.open($L, $N, $L, $N)", ClassName.get(opener), client, constant, request, options)
                    .build();
        }
        String call = switch (operation.answer()) {
            case VALUE -> operation.async() ? "callAsync" : "call";
            case TASK -> operation.async() ? "startAsync" : "start";
            case FILE -> "file";
            case EVENTS, STREAM -> operation.async() ? "streamAsync" : "stream";
        };
        return method.addStatement("return $L.$L($N, $L, $N)", client, call, constant, request, options)
                .build();
    }

    /** The name as declared; compilers make up arg0 for class files without parameter names. */
    private static String parameterName(VariableElement parameter, String otherwise) {
        String name = parameter.getSimpleName().toString();
        return name.matches("arg\\d+") ? otherwise : name;
    }

    /** {@code textToVideoAsync} as {@code TEXT_TO_VIDEO}. */
    private static String constantName(String method) {
        String name =
                method.endsWith("Async") && method.length() > 5 ? method.substring(0, method.length() - 5) : method;
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
