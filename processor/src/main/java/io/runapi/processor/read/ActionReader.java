package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.CallForm;
import io.runapi.processor.model.CallForm.Kind;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.model.ServiceAccess;
import io.runapi.processor.model.SetterNames;
import io.runapi.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an action: what its request holds, and in which forms its service offers it. */
final class ActionReader {
    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final ToolFormReader tools;

    ActionReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.typeReader = new TypeReader(types);
        this.tools = new ToolFormReader(elements, types);
    }

    ActionModel read(TypeElement service, ServiceAccess access, TypeElement request, List<ExecutableElement> methods) {
        return new ActionModel(
                ContractReader.action(methods.get(0)),
                access,
                ClassName.get(request),
                isConversation(request),
                fields(request),
                methods.stream().flatMap(method -> form(method).stream()).toList(),
                tools.forms(service, request),
                ContractReader.read(request, service, methods.get(0)),
                ContractReader.deprecated(request));
    }

    private List<RequestField> fields(TypeElement request) {
        List<RequestField> fields = new ArrayList<>();
        List<TypeElement> mixins = mixins(request);
        for (RecordComponentElement component : request.getRecordComponents()) {
            Mirror.of(component, Property.class)
                    .ifPresent(property -> fields.add(new RequestField(
                            property.text("value"),
                            component.getSimpleName().toString(),
                            SetterNames.of(mixins, component),
                            typeReader.field(component.asType()),
                            property.flag("required") && !property.flag("collected"))));
        }
        return List.copyOf(fields);
    }

    /** A conversation's builder has {@code system(String)} and {@code user(String)}, from a mixin written by hand. */
    private boolean isConversation(TypeElement request) {
        return mixins(request).stream()
                .anyMatch(mixin -> ElementFilter.methodsIn(elements.getAllMembers(mixin)).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("user")));
    }

    private List<TypeElement> mixins(TypeElement request) {
        List<TypeMirror> mixins = Mirror.of(request, Schema.class)
                .map(schema -> schema.types("builder"))
                .orElse(List.of());
        return mixins.stream()
                .map(types::asElement)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .toList();
    }

    private Optional<CallForm> form(ExecutableElement method) {
        TypeMirror returned = method.getReturnType();
        Optional<TypeMirror> later = argument(returned, CompletableFuture.class);
        TypeMirror now = later.orElse(returned);
        Optional<TypeMirror> result = argument(now, Task.class);
        TypeMirror answer = result.orElse(now);
        if (answer.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        Optional<TypeMirror> events = Mirror.of(method, Operation.class)
                .flatMap(operation -> operation.type("events"))
                .filter(type -> type.getKind() != TypeKind.VOID);
        Kind kind = result.isPresent() ? Kind.TASK : events.isPresent() ? Kind.STREAM : Kind.ANSWER;
        return Optional.of(new CallForm(
                method.getSimpleName().toString(),
                kind,
                later.isPresent(),
                TypeName.get(answer),
                kind != Kind.TASK && hasText(answer, events.isPresent()),
                events.filter(piece -> hasPublishers(answer)).map(TypeName::get).orElse(null),
                null));
    }

    private static Optional<TypeMirror> argument(TypeMirror type, Class<?> generic) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getQualifiedName().contentEquals(generic.getName())
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** A stream's class may have publishers that begin it for each subscriber, written by hand. */
    private boolean hasPublishers(TypeMirror answer) {
        return types.asElement(answer) instanceof TypeElement stream
                && ElementFilter.methodsIn(stream.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("textPublisher"));
    }

    private boolean hasText(TypeMirror answer, boolean streams) {
        if (!(types.asElement(answer) instanceof TypeElement element)) {
            return false;
        }
        String wanted = streams ? Stream.class.getName() + "<java.lang.String>" : "java.lang.String";
        return ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("text")
                        && method.getParameters().isEmpty()
                        && TypeName.get(method.getReturnType()).toString().equals(wanted));
    }
}
