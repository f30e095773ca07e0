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
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

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
                forms(methods),
                tools.forms(service, request),
                ContractReader.read(request, service, methods.get(0)),
                ContractReader.deprecated(request));
    }

    private List<CallForm> forms(List<ExecutableElement> methods) {
        List<CallForm> forms = new ArrayList<>();
        for (ExecutableElement method : methods) {
            CallForm form = form(method);
            if (form != null) {
                forms.add(form);
            }
        }
        return forms;
    }

    private List<RequestField> fields(TypeElement request) {
        List<RequestField> fields = new ArrayList<>();
        List<TypeElement> mixins = mixins(request);
        for (RecordComponentElement component : request.getRecordComponents()) {
            Mirror property = Mirror.of(component, Property.class).orElse(null);
            if (property != null) {
                fields.add(new RequestField(
                        property.text("value"),
                        component.getSimpleName().toString(),
                        SetterNames.of(mixins, component),
                        typeReader.field(component.asType()),
                        property.flag("required") && !property.flag("collected")));
            }
        }
        return List.copyOf(fields);
    }

    /** A conversation's builder has {@code system(String)} and {@code user(String)}, from a mixin written by hand. */
    private boolean isConversation(TypeElement request) {
        for (TypeElement mixin : mixins(request)) {
            for (Element member : elements.getAllMembers(mixin)) {
                if (member.getKind() == ElementKind.METHOD
                        && member.getSimpleName().contentEquals("user")) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<TypeElement> mixins(TypeElement request) {
        List<TypeElement> mixins = new ArrayList<>();
        Mirror schema = Mirror.of(request, Schema.class).orElse(null);
        if (schema != null) {
            for (TypeMirror mixin : schema.types("builder")) {
                if (types.asElement(mixin) instanceof TypeElement element) {
                    mixins.add(element);
                }
            }
        }
        return mixins;
    }

    private @Nullable CallForm form(ExecutableElement method) {
        TypeMirror returned = method.getReturnType();
        Optional<TypeMirror> later = argument(returned, CompletableFuture.class);
        TypeMirror now = later.orElse(returned);
        Optional<TypeMirror> result = argument(now, Task.class);
        TypeMirror answer = result.orElse(now);
        if (answer.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeMirror events = events(method);
        Kind kind = result.isPresent() ? Kind.TASK : events != null ? Kind.STREAM : Kind.ANSWER;
        return new CallForm(
                method.getSimpleName().toString(),
                kind,
                later.isPresent(),
                TypeName.get(answer),
                kind != Kind.TASK && hasText(answer, events != null),
                events != null && hasPublishers(answer) ? TypeName.get(events) : null,
                null);
    }

    private static @Nullable TypeMirror events(ExecutableElement method) {
        Mirror operation = Mirror.of(method, Operation.class).orElse(null);
        TypeMirror events = operation == null ? null : operation.type("events").orElse(null);
        return events == null || events.getKind() == TypeKind.VOID ? null : events;
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
