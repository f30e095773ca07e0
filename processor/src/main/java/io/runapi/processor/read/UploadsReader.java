package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import io.runapi.declaration.Service;
import io.runapi.processor.model.ServiceAccess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the service that uploads files: the one with {@code uploadedUrl(Path)}, written by hand. Services are read only
 * when somebody asks, those without models first, for they are few.
 */
final class UploadsReader {
    private final TypeElement door;
    private final Set<String> withModels;
    private final Elements elements;
    private final Types types;
    private Optional<ServiceAccess> found = Optional.empty();
    private boolean looked;

    UploadsReader(TypeElement door, Set<String> withModels, Elements elements, Types types) {
        this.door = door;
        this.withModels = withModels;
        this.elements = elements;
        this.types = types;
    }

    Optional<ServiceAccess> find() {
        if (!looked) {
            looked = true;
            List<ExecutableElement> accessors = Accessors.of(door);
            found = Stream.concat(
                            accessors.stream().filter(accessor -> !hasModels(accessor)),
                            accessors.stream().filter(this::hasModels))
                    .flatMap(accessor -> access(accessor).stream())
                    .findFirst();
        }
        return found;
    }

    private boolean hasModels(ExecutableElement accessor) {
        return withModels.contains(accessor.getSimpleName().toString());
    }

    private Optional<ServiceAccess> access(ExecutableElement accessor) {
        return ServiceRequest.mayOpen(accessor)
                        && types.asElement(accessor.getReturnType()) instanceof TypeElement service
                        && Mirror.of(service, Service.class).isPresent()
                        && uploads(service)
                ? Optional.of(new ServiceAccess(accessor.getSimpleName().toString(), ClassName.get(service)))
                : Optional.empty();
    }

    private boolean uploads(TypeElement service) {
        return ElementFilter.methodsIn(elements.getAllMembers(service)).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("uploadedUrl"));
    }
}
