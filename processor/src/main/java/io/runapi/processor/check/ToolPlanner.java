package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Companion;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.DeclaredTools;
import io.runapi.processor.model.DeclaredTools.Parameter;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.Component;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.Shaped;
import io.runapi.processor.model.ToolSetModel;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks how tools are called, and plans the set. */
public final class ToolPlanner {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    /** What no component of a record may be called. */
    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final DeclaredTools declared;
    private final Findings findings;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> callers = new HashSet<>();
    private final List<Companion.Output> outputs = new ArrayList<>();
    private final List<Companion.Coded> codecs = new ArrayList<>();
    private final List<OfRecord> made = new ArrayList<>();

    public ToolPlanner(DeclaredTools declared, Findings findings) {
        this.declared = declared;
        this.findings = findings;
    }

    /**
     * The plan; empty if anything is wrong.
     *
     * @param set the class to write
     * @param companion the class with schemas and codecs
     */
    public Optional<ToolSetModel> plan(ClassName set, ClassName companion) {
        int before = findings.errors();
        List<ToolSetModel.Tool> tools = new ArrayList<>();
        for (DeclaredTools.Tool tool : declared.tools()) {
            check(tool);
            tools.add(tool(tool, companion));
        }
        return findings.errors() > before
                ? Optional.empty()
                : Optional.of(new ToolSetModel(
                        set,
                        declared.type(),
                        declared.open(),
                        List.copyOf(tools),
                        new Companion(
                                companion,
                                declared.type(),
                                List.copyOf(outputs),
                                List.copyOf(codecs),
                                List.copyOf(made))));
    }

    private void check(DeclaredTools.Tool tool) {
        Text name = tool.name();
        if (!NAME.matcher(name.text()).matches()) {
            findings.add(Problem.TOOL_NAME, name.place(), name.text());
        }
        String other = names.putIfAbsent(name.text(), tool.method());
        if (other != null) {
            findings.add(
                    Problem.TOOL_TWICE,
                    name.place(),
                    name.text(),
                    declared.type().simpleName());
        }
        if (tool.description().text().isEmpty()) {
            findings.add(Problem.TOOL_UNDESCRIBED, tool.description().place(), tool.method());
        }
        for (Parameter parameter : tool.parameters()) {
            if (METHODS_OF_OBJECT.contains(parameter.name())) {
                findings.add(Problem.TOOL_PARAMETER, parameter.place(), parameter.name(), tool.method());
            }
        }
    }

    private ToolSetModel.Tool tool(DeclaredTools.Tool tool, ClassName companion) {
        String caller = tool.method();
        for (int next = 2; !callers.add(constant(caller)); next++) {
            caller = tool.method() + next;
        }
        ClassName arguments = companion.nestedClass(
                caller.substring(0, 1).toUpperCase(Locale.ROOT) + caller.substring(1) + "Arguments");
        String constant = constant(caller) + "_ARGUMENTS";
        outputs.add(new Companion.Output(constant, tool.name().text(), arguments(tool, arguments)));
        return new ToolSetModel.Tool(
                tool.name().text(),
                tool.description().text(),
                caller,
                tool.method(),
                tool.owner(),
                arguments,
                constant,
                tool.parameters().stream()
                        .map(parameter -> new ToolSetModel.Parameter(parameter.name(), parameter.varargs()))
                        .toList(),
                result(tool.result(), constant(caller) + "_RESULT"));
    }

    private Shaped arguments(DeclaredTools.Tool tool, ClassName type) {
        Map<TypeName, Definition> definitions = new LinkedHashMap<>();
        OfRecord record = new OfRecord(
                type,
                "",
                tool.parameters().stream()
                        .map(parameter -> new Component(
                                parameter.name(),
                                parameter.description(),
                                parameter.shaped().shape()))
                        .toList());
        made.add(record);
        definitions.put(type, record);
        tool.parameters()
                .forEach(parameter -> definitions.putAll(parameter.shaped().definitions()));
        return new Shaped(new Shape.Reference(type), definitions);
    }

    private ToolSetModel.Result result(DeclaredTools.Result result, String constant) {
        Shaped shaped = result.shaped();
        if (shaped == null || isText(shaped.shape())) {
            return new ToolSetModel.Result(result.java(), result.later(), shaped == null ? null : shaped.shape(), null);
        }
        codecs.add(new Companion.Coded(constant, shaped));
        return new ToolSetModel.Result(result.java(), result.later(), shaped.shape(), constant);
    }

    private static boolean isText(Shape shape) {
        return (shape instanceof Shape.Maybe maybe ? maybe.value() : shape) == Shape.Scalar.TEXT;
    }

    private static String constant(String name) {
        return Shown.snake(name).toUpperCase(Locale.ROOT);
    }
}
