package io.runapi.processor.read;

import io.runapi.declaration.Property;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Refuses operations whose request does not fit where it has to go: into the path, the query, or a form. */
final class Addresses {
    private static final Pattern PATH = Pattern.compile("/([^{}?]|\\{[^{}?]+})*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private final Findings findings;

    Addresses(Findings findings) {
        this.findings = findings;
    }

    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** The files of a request: components by their names on the wire. */
    static Map<String, String> files(@Nullable TypeElement request) {
        Map<String, String> files = new LinkedHashMap<>();
        properties(request).forEach((name, component) -> {
            if (ValueTypes.read(component.asType()).orElse(null) == ValueType.Binary.FILE) {
                files.put(name, component.getSimpleName().toString());
            }
        });
        return files;
    }

    void check(ExecutableElement method, Mirror operation, @Nullable TypeElement request) {
        Map<String, RecordComponentElement> properties = properties(request);
        String path = operation.text("path");
        List<String> placeholders =
                PLACEHOLDER.matcher(path).results().map(found -> found.group(1)).toList();
        for (String name : placeholders) {
            if (!properties.containsKey(name)) {
                findings.add(
                        Problem.PLACEHOLDER,
                        operation.place("path"),
                        name,
                        request == null ? method.getSimpleName() + ", which takes no request" : request.getSimpleName(),
                        properties.isEmpty()
                                ? "add a request record with @Property(\"" + name + "\")"
                                : "known: " + String.join(", ", properties.keySet()));
            }
        }
        boolean hasDocument =
                operation.text("method").startsWith("P") && files(request).isEmpty();
        properties.forEach((name, component) -> {
            boolean inPath = placeholders.contains(name);
            if ((inPath || !hasDocument) && !fits(component, inPath)) {
                findings.add(
                        Problem.NOT_IN_ADDRESS,
                        operation.place("path"),
                        name,
                        request == null ? "" : request.getSimpleName(),
                        SchemaReader.type(component.asType()));
            }
        });
    }

    private static boolean fits(RecordComponentElement component, boolean inPath) {
        ValueType type = ValueTypes.read(component.asType()).orElse(null);
        if (type == null || (type == ValueType.Binary.FILE && !inPath)) {
            return true; // what is no JSON at all is told of where it stands
        }
        return type.isPlain()
                || (!inPath
                        && type instanceof ValueType.ListOf list
                        && list.items().isPlain());
    }

    private static Map<String, RecordComponentElement> properties(@Nullable TypeElement request) {
        Map<String, RecordComponentElement> properties = new LinkedHashMap<>();
        if (request != null) {
            for (RecordComponentElement component : request.getRecordComponents()) {
                Mirror.of(component, Property.class)
                        .ifPresent(property -> properties.put(property.text("value"), component));
            }
        }
        return properties;
    }
}
