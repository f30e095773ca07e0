package io.runapi.processor.read;

import io.runapi.declaration.Operation;
import io.runapi.processor.model.ServiceDeclaration;
import io.runapi.processor.model.ServiceDeclaration.Answer;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Service} interfaces. */
public final class ServiceReader {
    private static final Set<String> HTTP_METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Findings findings;
    private final Visibility visibility;

    public ServiceReader(Findings findings, Visibility visibility) {
        this.findings = findings;
        this.visibility = visibility;
    }

    /** The declaration, without operations that cannot be read; empty if it is no interface. */
    public Optional<ServiceDeclaration> read(TypeElement element) {
        if (element.getKind() != ElementKind.INTERFACE) {
            findings.add(Problem.SERVICE_NO_INTERFACE, Place.of(element), element.getSimpleName());
            return Optional.empty();
        }
        if (!visibility.require(element, "@Service")) {
            return Optional.empty();
        }
        List<ServiceDeclaration.Operation> operations = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
            Mirror operation = Mirror.of(method, Operation.class).orElse(null);
            boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
            if (operation == null) {
                if (isAbstract) {
                    findings.add(Problem.NO_OPERATION, Place.of(method), method.getSimpleName());
                }
            } else if (isAbstract) {
                operation(method, operation).ifPresent(operations::add);
            } else {
                findings.add(Problem.OPERATION_WITH_BODY, Place.of(method), method.getSimpleName());
            }
        }
        return Optional.of(new ServiceDeclaration(element, operations, usesClient(element)));
    }

    /** What is written by hand for a service may need more of the client than the calls that are declared. */
    private static boolean usesClient(TypeElement element) {
        return element.getInterfaces().stream()
                .filter(DeclaredType.class::isInstance)
                .flatMap(type ->
                        ElementFilter.methodsIn(
                                ((DeclaredType) type).asElement().getEnclosedElements())
                                .stream())
                .anyMatch(method -> method.getSimpleName().contentEquals("client")
                        && method.getParameters().isEmpty()
                        && method.getModifiers().contains(Modifier.ABSTRACT)
                        && named(method.getReturnType(), "io.runapi.client.RunApiClient") != null);
    }

    private Optional<ServiceDeclaration.Operation> operation(ExecutableElement method, Mirror operation) {
        int before = findings.errors();
        String http = operation.text("method");
        String path = operation.text("path");
        if (!HTTP_METHODS.contains(http)) {
            findings.add(Problem.HTTP_METHOD, operation.place("method"), http);
        }
        if (!Addresses.isPath(path)) {
            findings.add(Problem.PATH, operation.place("path"), path);
        }
        boolean unresolved = ValueTypes.isUnresolved(method.getReturnType())
                || method.getParameters().stream().anyMatch(p -> ValueTypes.isUnresolved(p.asType()));
        if (unresolved) {
            return Optional.empty();
        }
        TypeElement request = request(method);
        ServiceDeclaration.Operation read = answer(method, operation, http, path, request);
        if (read == null) {
            findings.add(
                    Problem.RETURN_TYPE,
                    Place.of(method),
                    method.getSimpleName(),
                    SchemaReader.type(method.getReturnType()));
            return Optional.empty();
        }
        if (read.answer() != Answer.FILE) {
            visibility.requireSamePackage(
                    method, read.result(), method.getSimpleName().toString());
        }
        if (read.answer() == Answer.FILE) {
            if (!http.equals("GET")) {
                findings.add(Problem.FILE_NOT_READ, operation.place("method"), method.getSimpleName());
            }
        } else if (read.answer() != Answer.VALUE) {
            if (request == null || !http.equals("POST")) {
                findings.add(Problem.NOT_POSTED, operation.place("method"), method.getSimpleName());
            }
            if (path.contains("{") && Addresses.isPath(path)) {
                findings.add(Problem.PATH, operation.place("path"), path);
            }
        }
        if (findings.errors() == before) {
            new Addresses(findings).check(method, operation, request);
        }
        return findings.errors() == before ? Optional.of(read) : Optional.empty();
    }

    /** The request parameter; reports parameters that are not those of an operation. */
    private @Nullable TypeElement request(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        boolean fits = last >= 0
                && last <= 1
                && named(parameters.get(last).asType(), "io.runapi.client.RequestOptions") != null;
        if (fits && last == 1) {
            ValueType type = ValueTypes.read(parameters.get(0).asType()).orElse(null);
            if (type instanceof ValueType.Declared declared && declared.kind() == ValueType.Declared.Kind.SCHEMA) {
                visibility.requireSamePackage(
                        method, declared, parameters.get(0).getSimpleName().toString());
                return declared.type();
            }
            fits = false;
        }
        if (!fits) {
            findings.add(Problem.PARAMETERS, Place.of(method), method.getSimpleName());
        }
        return null;
    }

    private static ServiceDeclaration.@Nullable Operation answer(
            ExecutableElement method, Mirror operation, String http, String path, @Nullable TypeElement request) {
        TypeMirror returned = method.getReturnType();
        DeclaredType future = named(returned, "java.util.concurrent.CompletableFuture");
        boolean async = future != null;
        if (future != null) {
            if (future.getTypeArguments().size() != 1) {
                return null;
            }
            returned = future.getTypeArguments().get(0);
        }
        TypeMirror events = operation.type("events").orElse(null);
        boolean streams = events instanceof DeclaredType;
        DeclaredType task = named(returned, "io.runapi.task.Task");
        DeclaredType stream = named(returned, "io.runapi.stream.EventStream");
        Answer answer = Answer.VALUE;
        TypeMirror result = returned;
        TypeElement opener = null;
        if (streams && events != null) {
            answer = stream == null ? Answer.STREAM : Answer.EVENTS;
            result = events;
            if (stream == null) {
                opener = opener(returned);
                if (async || opener == null) {
                    return null;
                }
            }
        } else if (task != null && task.getTypeArguments().size() == 1) {
            answer = Answer.TASK;
            result = task.getTypeArguments().get(0);
        }
        if (named(returned, "io.runapi.file.RemoteFile") != null && !async) {
            answer = Answer.FILE;
        }
        ValueType type = answer == Answer.FILE
                ? ValueType.Free.FREE
                : ValueTypes.read(result).orElse(null);
        return type == null || result.getKind().isPrimitive()
                ? null
                : new ServiceDeclaration.Operation(
                        method,
                        http,
                        path,
                        request,
                        answer,
                        async,
                        type,
                        Addresses.files(request),
                        operation.text("text"),
                        opener);
    }

    /** The type if it has a static method {@code open}. */
    private static @Nullable TypeElement opener(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                                .anyMatch(method -> method.getSimpleName().contentEquals("open")
                                        && method.getModifiers().contains(Modifier.STATIC)
                                        && method.getParameters().size() == 4)
                ? element
                : null;
    }

    /** The type if it is of that class. */
    static @Nullable DeclaredType named(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getQualifiedName().contentEquals(name)
                ? declared
                : null;
    }
}
