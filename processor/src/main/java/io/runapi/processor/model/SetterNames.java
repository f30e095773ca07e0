package io.runapi.processor.model;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** How the builder calls what sets a property: as the component is called, unless that name means something else. */
public final class SetterNames {
    private SetterNames() {}

    /**
     * The setter's name. A method that a mixin has written by hand keeps its name and the setter takes another: in a
     * chat, {@code user(String)} adds a message, so {@code userProperty(String)} sets the property.
     */
    public static String of(List<TypeElement> mixins, RecordComponentElement component) {
        String name = base(component.getSimpleName().toString());
        ExecutableElement mixed = mixed(mixins, name, simpleName(component.asType()));
        return mixed != null && mixed.isDefault() ? name + "Property" : name;
    }

    /** The component's name, but for those that are methods of every object. */
    public static String base(String component) {
        return Set.of("equals", "wait").contains(component) ? component + "_" : component;
    }

    /** The method of a mixin of that name whose one parameter's type has that simple name, or null. */
    public static @Nullable ExecutableElement mixed(List<TypeElement> mixins, String name, String parameter) {
        for (TypeElement mixin : mixins) {
            for (ExecutableElement method : ElementFilter.methodsIn(mixin.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == 1
                        && simpleName(method.getParameters().get(0).asType()).equals(parameter)) {
                    return method;
                }
            }
        }
        return null;
    }

    /** Name without package, annotations and type arguments; {@code []} for arrays. */
    private static String simpleName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simpleName(array.getComponentType()) + "[]";
        }
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.toString();
    }
}
