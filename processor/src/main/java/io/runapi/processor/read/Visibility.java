package io.runapi.processor.read;

import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What generated classes can see: everything in the package that is not private, and no codec of another package. */
public final class Visibility {
    private final Findings findings;

    public Visibility(Findings findings) {
        this.findings = findings;
    }

    /** Whether generated classes of its package can name a declaration; reports it if not. */
    boolean require(TypeElement element, String annotation) {
        for (Element around = element; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                findings.add(Problem.PRIVATE, Place.of(element), element.getSimpleName(), around.getSimpleName());
                return false;
            }
        }
        if (!element.getTypeParameters().isEmpty()) {
            findings.add(Problem.GENERIC, Place.of(element), element.getSimpleName(), annotation, "types");
        }
        return true;
    }

    /** Whether the generated codec of a type is in the package of the element; reports it if not. */
    boolean requireSamePackage(Element element, ValueType type, String name) {
        if (type instanceof ValueType.ListOf list) {
            return requireSamePackage(element, list.items(), name);
        }
        if (type instanceof ValueType.MapOf map) {
            return requireSamePackage(element, map.values(), name);
        }
        if (type instanceof ValueType.Declared declared
                && !packageOf(declared.type()).equals(packageOf(element))) {
            findings.add(
                    Problem.OTHER_PACKAGE,
                    Place.of(element),
                    name,
                    declared.type().getQualifiedName(),
                    packageOf(element));
            return false;
        }
        return true;
    }

    /** The package's name; ECJ 3.46 fails to answer this itself for record components. */
    static String packageOf(Element element) {
        Element around = element;
        while (around != null && !(around instanceof PackageElement)) {
            around = around.getEnclosingElement();
        }
        return around == null
                ? ""
                : ((PackageElement) around).getQualifiedName().toString();
    }
}
