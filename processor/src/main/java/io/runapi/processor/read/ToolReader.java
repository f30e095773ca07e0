package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.annotation.Description;
import io.runapi.annotation.Tool;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.DeclaredTools;
import io.runapi.processor.model.DeclaredTools.Parameter;
import io.runapi.processor.model.DeclaredTools.Result;
import io.runapi.processor.model.ShapeReading;
import io.runapi.processor.model.Shaped;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads classes with {@code @Tool} methods, and refuses methods that no model could call. */
public final class ToolReader {
    private final Elements elements;
    private final Types types;
    private final Findings findings;
    private final TypeReader typeReader;
    private final ShapeReader shapes;
    private final ToolMethods methods;

    public ToolReader(Elements elements, Types types, Findings findings) {
        this.elements = elements;
        this.types = types;
        this.findings = findings;
        this.typeReader = new TypeReader(types);
        this.shapes = new ShapeReader(types);
        this.methods = new ToolMethods(elements, types);
    }

    /** Whether its tools are for those that extend it, who say what its type parameters are. */
    public boolean isOnlyInherited(TypeElement type) {
        return !type.getTypeParameters().isEmpty() && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** The name of a type in the class's tools that does not exist, or not yet. */
    public Optional<String> unresolved(TypeElement type) {
        Stream<TypeMirror> above = Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
        Optional<String> missing =
                above.flatMap(one -> typeReader.unresolved(one).stream()).findFirst();
        return missing.isPresent()
                ? missing
                : methods.of(type).stream()
                        .flatMap(method -> Stream.concat(
                                Stream.of(method.getReturnType()),
                                method.getParameters().stream().map(VariableElement::asType)))
                        .flatMap(one -> typeReader.unresolved(one).stream())
                        .findFirst();
    }

    /**
     * Reads a class whose types are all known: the tools that can be read, whatever is wrong with the others; empty if
     * nothing can be written for the class at all.
     */
    public Optional<DeclaredTools> read(TypeElement type) {
        int before = findings.errors();
        new Visibility(findings).require(type, "@Tool");
        if (findings.errors() > before) {
            return Optional.empty();
        }
        List<DeclaredTools.Tool> tools = new ArrayList<>();
        for (ExecutableElement method : methods.of(type)) {
            Site site = new Site(type, !type.equals(method.getEnclosingElement()));
            if (callable(type, method, site)) {
                tools.add(tool(type, method, site));
            }
        }
        return Optional.of(
                new DeclaredTools(ClassName.get(type), type.getModifiers().contains(Modifier.PUBLIC), tools));
    }

    private boolean callable(TypeElement type, ExecutableElement method, Site site) {
        String name = method.getSimpleName().toString();
        if (!method.getTypeParameters().isEmpty()) {
            findings.add(Problem.TOOL_GENERIC, site.of(method), name);
            return false;
        }
        refuseThrowable(method, site);
        boolean open = method.getModifiers().contains(Modifier.PUBLIC);
        boolean hidden = method.getModifiers().contains(Modifier.PRIVATE)
                || (!open && !Visibility.packageOf(method).equals(Visibility.packageOf(type)));
        if (hidden) {
            findings.add(Problem.TOOL_HIDDEN, site.of(method), name, type.getSimpleName());
        }
        return !hidden;
    }

    /** What is thrown by tools becomes text for the model, which is for exceptions, not for errors of the machine. */
    private void refuseThrowable(ExecutableElement method, Site site) {
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (!isA(thrown, "java.lang.Exception") && !isA(thrown, "java.lang.Error")) {
                findings.add(Problem.TOOL_THROWS, site.of(method), method.getSimpleName(), thrown);
            }
        }
    }

    private boolean isA(TypeMirror type, String name) {
        return types.isSubtype(type, elements.getTypeElement(name).asType());
    }

    private DeclaredTools.Tool tool(TypeElement type, ExecutableElement method, Site site) {
        Mirror annotation = Mirror.of(method, Tool.class).orElseThrow();
        String called = method.getSimpleName().toString();
        ExecutableType seen = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            boolean last = i == method.getParameters().size() - 1;
            parameter(
                            type,
                            method.getParameters().get(i),
                            seen.getParameterTypes().get(i),
                            method.isVarArgs() && last,
                            site)
                    .ifPresent(parameters::add);
        }
        String name = annotation.text("name");
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        return new DeclaredTools.Tool(
                site.of(method),
                name.isEmpty() ? new Text(called, site.of(method)) : new Text(name, site.of(annotation, "name")),
                new Text(annotation.text("value").strip(), site.of(annotation, "value")),
                called,
                isStatic ? ClassName.get((TypeElement) method.getEnclosingElement()) : null,
                List.copyOf(parameters),
                result(type, method, seen.getReturnType(), site.of(method)));
    }

    private Optional<Parameter> parameter(
            TypeElement type, VariableElement parameter, TypeMirror seen, boolean varargs, Site site) {
        String name = parameter.getSimpleName().toString();
        Place place = site.of(parameter);
        TypeMirror item = varargs ? ((ArrayType) seen).getComponentType() : null;
        TypeMirror holds = item != null && !item.getKind().isPrimitive() ? listOf(item) : seen;
        boolean mayBeNull = !typeReader.nullable(parameter, seen).isEmpty();
        String packageName = Visibility.packageOf(type);
        ShapeReading reading = mayBeNull
                ? shapes.readNullable(holds, name, place, packageName)
                : shapes.read(holds, name, place, packageName);
        String description = Mirror.of(parameter, Description.class)
                .map(found -> found.text("value").strip())
                .orElse("");
        return shaped(reading)
                .map(shaped -> new Parameter(
                        name,
                        place,
                        description,
                        shaped,
                        item == null ? null : TypeName.get(types.erasure(item)).withoutAnnotations()));
    }

    private TypeMirror listOf(TypeMirror item) {
        return types.getDeclaredType(elements.getTypeElement("java.util.List"), item);
    }

    private Result result(TypeElement type, ExecutableElement method, TypeMirror returned, Place place) {
        TypeMirror awaited = awaited(returned);
        TypeMirror given = awaited == null ? returned : awaited;
        TypeName java = TypeName.get(given);
        if (given.getKind() == TypeKind.VOID || given.toString().equals("java.lang.Void")) {
            return new Result(java, awaited != null, null);
        }
        String path = "the result of " + method.getSimpleName();
        String packageName = Visibility.packageOf(type);
        boolean mayBeNull =
                awaited == null && !typeReader.nullable(method, returned).isEmpty();
        ShapeReading reading = mayBeNull
                ? shapes.readNullable(given, path, place, packageName)
                : shapes.read(given, path, place, packageName);
        return new Result(java, awaited != null, shaped(reading).orElse(null));
    }

    private static @Nullable TypeMirror awaited(TypeMirror returned) {
        return returned instanceof DeclaredType future
                        && future.getTypeArguments().size() == 1
                        && ((TypeElement) future.asElement())
                                .getQualifiedName()
                                .contentEquals("java.util.concurrent.CompletableFuture")
                ? future.getTypeArguments().get(0)
                : null;
    }

    private Optional<Shaped> shaped(ShapeReading reading) {
        for (ShapeReading.Fault fault : reading.faults()) {
            findings.add(fault.problem(), fault.place(), fault.arguments().toArray());
        }
        return reading.shaped();
    }
}
