package io.runapi.processor.read;

import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @OpenEnum} records, of which the codec needs nothing but their agreed form. */
public final class OpenEnumReader {
    private final Findings findings;
    private final Visibility visibility;

    public OpenEnumReader(Findings findings, Visibility visibility) {
        this.findings = findings;
        this.visibility = visibility;
    }

    /** Whether the type has the form of an open enum; reports it if not. */
    public boolean read(TypeElement element) {
        if (!visibility.require(element, "@OpenEnum")) {
            return false;
        }
        boolean fits = element.getKind() == ElementKind.RECORD
                && element.getRecordComponents().size() == 1
                && element.getRecordComponents().get(0).getSimpleName().contentEquals("value")
                && ValueTypes.read(element.getRecordComponents().get(0).asType())
                        .filter(ValueType.Scalar.STRING::equals)
                        .isPresent()
                && ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .anyMatch(method -> isOf(method, element));
        if (!fits) {
            findings.add(
                    Problem.OPEN_ENUM_FORM,
                    Place.of(element),
                    element.getSimpleName(),
                    element.getSimpleName(),
                    element.getSimpleName());
        }
        return fits;
    }

    private static boolean isOf(ExecutableElement method, TypeElement element) {
        return method.getSimpleName().contentEquals("of")
                && method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getParameters().size() == 1
                && ValueTypes.read(method.getParameters().get(0).asType())
                        .filter(ValueType.Scalar.STRING::equals)
                        .isPresent()
                && method.getReturnType() instanceof DeclaredType type
                && type.asElement().equals(element);
    }
}
