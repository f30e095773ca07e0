package io.runapi.processor.read;

import com.palantir.javapoet.TypeName;
import io.runapi.annotation.Action;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Param;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.SystemPrompt;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.Declared.Wording;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the methods of a declared interface. */
final class MethodReader {
    private final Types types;
    private final TypeReader typeReader;
    private final Findings findings;
    private final AnswerReader answers;
    private final WordingReader wordings;

    MethodReader(Types types, TypeReader typeReader, PromptFiles files, Findings findings) {
        this.types = types;
        this.typeReader = typeReader;
        this.findings = findings;
        this.answers = new AnswerReader(types);
        this.wordings = new WordingReader(files, findings);
    }

    Optional<Declared.Method> read(TypeElement type, ExecutableElement method, Site site) {
        Place place = site.of(method);
        String name = method.getSimpleName().toString();
        if (!method.getTypeParameters().isEmpty()) {
            findings.add(Problem.GENERIC, place, name, "@RunApiModel", "methods");
            return Optional.empty();
        }
        Mirror param = Mirror.of(method, Param.class).orElse(null);
        if (param != null && !AccessorReader.isBare(method)) {
            findings.add(Problem.PARAM_ON_CALL, site.of(param, "value"), name);
        }
        ExecutableType seen = DeclaredMethods.member(type, method, types);
        List<Declared.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            parameters.add(parameter(
                    method.getParameters().get(i), seen.getParameterTypes().get(i), site));
        }
        return Optional.of(new Declared.Method(
                name,
                place,
                TypeName.get(seen.getReturnType()),
                text(method, Action.class, site),
                fixed(method, site),
                wording(method, Prompt.class, site),
                system(method, site),
                List.copyOf(parameters),
                method.isVarArgs(),
                false,
                answers.read(seen.getReturnType(), place, Visibility.packageOf(type))));
    }

    private Declared.Parameter parameter(VariableElement parameter, TypeMirror type, Site site) {
        Optional<Mirror> prompt = Mirror.of(parameter, Prompt.class);
        if (prompt.isPresent() && !(prompt.get().text("value") + prompt.get().text("resource")).isEmpty()) {
            findings.add(
                    Problem.TEMPLATE,
                    site.of(prompt.get(), prompt.get().text("value").isEmpty() ? "resource" : "value"),
                    "a parameter is the prompt itself and takes no template",
                    "write @Prompt alone, or move the template to the method");
        }
        return new Declared.Parameter(
                parameter.getSimpleName().toString(),
                site.of(parameter),
                typeReader.read(type),
                typeReader.nullable(parameter, type),
                text(parameter, Param.class, site),
                prompt.isPresent(),
                false);
    }

    /** The constants on an interface or method. */
    List<Declared.Fixed> fixed(Element element, Site site) {
        List<Declared.Fixed> constants = new ArrayList<>();
        for (Mirror fixed : Mirror.all(element, Fixed.class, Fixed.List.class)) {
            constants.add(new Declared.Fixed(text(fixed, "param", site), text(fixed, "value", site)));
        }
        return constants;
    }

    /** The system message on an interface or method. */
    @Nullable
    Wording system(Element element, Site site) {
        return wording(element, SystemPrompt.class, site);
    }

    private @Nullable Wording wording(Element element, Class<? extends Annotation> type, Site site) {
        Mirror found = Mirror.of(element, type).orElse(null);
        return found == null ? null : wordings.read(found, site);
    }

    private static @Nullable Text text(Element element, Class<? extends Annotation> type, Site site) {
        Mirror found = Mirror.of(element, type).orElse(null);
        return found == null ? null : text(found, "value", site);
    }

    private static Text text(Mirror annotation, String member, Site site) {
        return new Text(annotation.text(member), site.of(annotation, member));
    }
}
