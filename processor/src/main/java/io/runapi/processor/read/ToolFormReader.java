package io.runapi.processor.read;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.CallForm;
import io.runapi.processor.model.CallForm.Kind;
import io.runapi.tool.ToolSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways to call a service with tools: an interface written by hand that it extends has
 * {@code tools(ToolSet...)}, and what that returns has methods that take the request.
 */
final class ToolFormReader {
    private final Elements elements;
    private final Types types;

    ToolFormReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    List<CallForm> forms(TypeElement service, TypeElement request) {
        if (service.getInterfaces().isEmpty()) {
            return List.of();
        }
        return service.getInterfaces().stream()
                .flatMap(mixin -> methods(mixin))
                .filter(method -> method.getSimpleName().contentEquals("tools") && takesSets(method))
                .flatMap(method -> methods(method.getReturnType()))
                .filter(method -> takes(method, request))
                .flatMap(method -> form(method).stream())
                .toList();
    }

    private Stream<ExecutableElement> methods(TypeMirror type) {
        return types.asElement(type) instanceof TypeElement element
                ? ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                : Stream.empty();
    }

    private static boolean takesSets(ExecutableElement method) {
        return method.getParameters().size() == 1
                && method.getParameters().get(0).asType().toString().endsWith(ToolSet.class.getName() + "[]");
    }

    private boolean takes(ExecutableElement method, TypeElement request) {
        return method.getParameters().size() == 1
                && request.equals(types.asElement(method.getParameters().get(0).asType()));
    }

    private Optional<CallForm> form(ExecutableElement method) {
        TypeMirror returned = method.getReturnType();
        boolean later = returned instanceof DeclaredType future
                && future.getTypeArguments().size() == 1
                && ((TypeElement) future.asElement())
                        .getQualifiedName()
                        .contentEquals(CompletableFuture.class.getName());
        TypeMirror answer = later ? ((DeclaredType) returned).getTypeArguments().get(0) : returned;
        TypeMirror text = returned(answer, "text");
        TypeMirror completion = returned(answer, "completion");
        boolean streams = completion == null;
        return text == null
                ? Optional.empty()
                : Optional.of(new CallForm(
                        method.getSimpleName().toString(),
                        streams ? Kind.STREAM : Kind.ANSWER,
                        later,
                        TypeName.get(answer),
                        true,
                        null,
                        streams ? TypeName.get(answer) : TypeName.get(completion)));
    }

    private @Nullable TypeMirror returned(TypeMirror type, String method) {
        return types.asElement(type) instanceof TypeElement element
                ? ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
                        .filter(one -> one.getSimpleName().contentEquals(method)
                                && one.getParameters().isEmpty())
                        .map(ExecutableElement::getReturnType)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
