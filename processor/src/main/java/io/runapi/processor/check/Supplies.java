package io.runapi.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.client.RequestOptions;
import io.runapi.processor.check.Supply.Argument;
import io.runapi.processor.check.Supply.Constants;
import io.runapi.processor.check.Supply.Slot;
import io.runapi.processor.check.Supply.Worded;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Fixed;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.Declared.Wording;
import io.runapi.tool.ToolSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a method gives to its request, whatever action that is for. */
final class Supplies {
    private static final TypeName OPTIONS = ClassName.get(RequestOptions.class);
    private static final TypeName TOOLS = ClassName.get(ToolSet.class);

    private Supplies() {}

    static List<Supply> of(Declared declared, Declared.Method method) {
        List<Supply> supplies = new ArrayList<>();
        List<Fixed> all = new ArrayList<>(declared.fixed());
        all.addAll(method.fixed());
        Set<String> seen = new HashSet<>();
        for (Fixed fixed : all) {
            String name = fixed.param().text();
            if (seen.add(name)) {
                Constants constants = new Constants(constants(name, all));
                supplies.add(
                        new Supply(Slot.FIELD, name, constants, fixed.param().place()));
            }
        }
        Wording system = system(declared, method);
        if (system != null) {
            supplies.add(new Supply(Slot.SYSTEM, "system", new Worded(system, "@SystemPrompt"), system.place()));
        }
        Wording prompt = method.prompt();
        if (prompt != null) {
            supplies.add(new Supply(Slot.PROMPT, "prompt", new Worded(prompt, "@Prompt"), prompt.place()));
        }
        Set<String> filled = placeholders(declared, method);
        for (Declared.Parameter parameter : method.parameters()) {
            addParameter(parameter, filled, supplies);
        }
        return supplies;
    }

    private static List<Text> constants(String name, List<Fixed> all) {
        List<Text> constants = new ArrayList<>();
        for (Fixed fixed : all) {
            if (fixed.param().text().equals(name)) {
                constants.add(fixed.value());
            }
        }
        return constants;
    }

    private static void addParameter(Declared.Parameter parameter, Set<String> filled, List<Supply> supplies) {
        Argument argument = new Argument(parameter);
        Text param = parameter.param();
        if ((isOptions(parameter) || isTools(parameter)) && !parameter.accessor()) {
            return;
        }
        if (parameter.prompt()) {
            supplies.add(new Supply(Slot.PROMPT, "prompt", argument, parameter.place()));
        }
        if (param != null) {
            supplies.add(new Supply(Slot.FIELD, param.text(), argument, param.place()));
        } else if (!parameter.prompt() && !filled.contains(parameter.name())) {
            supplies.add(new Supply(Slot.NAMED, parameter.name(), argument, parameter.place()));
        }
    }

    /** The system message that holds for the method. */
    static @Nullable Wording system(Declared declared, Declared.Method method) {
        return method.system() != null ? method.system() : declared.system();
    }

    /** The names that the method's templates ask for. */
    static Set<String> placeholders(Declared declared, Declared.Method method) {
        Set<String> names = new HashSet<>();
        Wording system = system(declared, method);
        Wording prompt = method.prompt();
        if (system != null) {
            names.addAll(system.template().placeholders());
        }
        if (prompt != null) {
            names.addAll(prompt.template().placeholders());
        }
        return names;
    }

    /** Whether a template of the method could not be read in full. */
    static boolean hasBrokenTemplate(Declared declared, Declared.Method method) {
        Wording system = system(declared, method);
        Wording prompt = method.prompt();
        return (system != null && system.broken()) || (prompt != null && prompt.broken());
    }

    /** Whether it is a set of tools, or takes any number of them. */
    static boolean isTools(Declared.Parameter parameter) {
        return parameter.type().isA(TOOLS) || isArrayOfTools(parameter);
    }

    static boolean isArrayOfTools(Declared.Parameter parameter) {
        return parameter.type().name().equals(ArrayTypeName.of(TOOLS));
    }

    static boolean isOptions(Declared.Parameter parameter) {
        return parameter.type().name().equals(OPTIONS);
    }
}
