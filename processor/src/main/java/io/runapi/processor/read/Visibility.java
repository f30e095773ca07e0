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

    /** Reports a declaration that generated classes of its package cannot name. */
    void require(TypeElement element, String annotation) {
        for (Element around = element; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                findings.add(Problem.PRIVATE, Place.of(element), element.getSimpleName(), around.getSimpleName());
                return;
            }
        }
        if (!element.getTypeParameters().isEmpty()) {
            findings.add(Problem.GENERIC, Place.of(element), element.getSimpleName(), annotation);
        }
    }

    /** Reports a type whose generated codec is in another package than the element. */
    void requireSamePackage(Element element, ValueType type, String name) {
        if (type instanceof ValueType.ListOf list) {
            requireSamePackage(element, list.items(), name);
        } else if (type instanceof ValueType.MapOf map) {
            requireSamePackage(element, map.values(), name);
        } else if (type instanceof ValueType.Declared declared
                && !packageOf(declared.type()).equals(packageOf(element))) {
            findings.add(
                    Problem.OTHER_PACKAGE,
                    Place.of(element),
                    name,
                    declared.type().getQualifiedName(),
                    packageOf(element));
        }
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
