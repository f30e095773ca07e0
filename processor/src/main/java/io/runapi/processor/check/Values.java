package io.runapi.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import io.runapi.contract.Messages;
import io.runapi.processor.check.Supply.Argument;
import io.runapi.processor.check.Supply.Worded;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Filled;
import io.runapi.processor.model.ClientModel.Part;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.Template;
import io.runapi.processor.model.Template.Literal;
import io.runapi.processor.model.Template.Placeholder;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what a method gives into the value of a field. */
final class Values {
    private final Declared.Method method;
    private final String subject;
    private final List<Issue> issues;

    Values(Declared.Method method, String subject, List<Issue> issues) {
        this.method = method;
        this.subject = subject;
        this.issues = issues;
    }

    /**
     * The value; empty if it cannot be one, which is among the issues then.
     *
     * @param shown how messages call the field
     */
    Optional<Value> of(Supply supply, FieldType type, String shown) {
        if (supply.source() instanceof Supply.Constants constants) {
            return constants(constants.texts(), type, supply.name());
        } else if (supply.source() instanceof Argument argument) {
            return passed(argument.parameter(), type, supply, shown);
        } else if (!(type instanceof FieldType.Text)) {
            issues.add(wrongType(supply, type, shown, "a text"));
            return Optional.empty();
        }
        return filled(((Worded) supply.source()).wording().template());
    }

    private Optional<Value> passed(Parameter parameter, FieldType type, Supply supply, String shown) {
        Optional<Passed> passed =
                parameter.accessor() ? AccessorTypes.conversion(parameter, type) : Conversions.of(parameter, type);
        if (passed.isEmpty() && AccessorTypes.isOptional(parameter)) {
            issues.add(Issue.of(
                    Problem.ACCESSOR_OPTIONAL,
                    supply.place(),
                    parameter.name(),
                    Shown.type(parameter.type().name()),
                    Shown.type(type.java().box())));
        } else if (passed.isEmpty()) {
            issues.add(
                    wrongType(supply, type, shown, Shown.type(parameter.type().name())));
        }
        return passed.map(Value.class::cast);
    }

    private Issue wrongType(Supply supply, FieldType type, String shown, String written) {
        return Issue.of(
                Problem.WRONG_TYPE,
                supply.place(),
                shown,
                subject,
                written,
                method.request() ? AccessorTypes.accepted(type) : Conversions.accepted(type));
    }

    private Optional<Value> constants(List<Text> texts, FieldType type, String name) {
        FieldType each = type instanceof FieldType.Items items ? items.item() : type;
        List<Object> values = new ArrayList<>();
        for (Text text : texts) {
            try {
                values.add(Constants.parse(text.text(), each));
            } catch (Constants.NotA e) {
                issues.add(Issue.of(
                        Problem.BAD_CONSTANT, text.place(), Messages.type(subject, name, text.text(), e.expected())));
            }
        }
        if (!type.equals(each)) {
            return values.size() == texts.size()
                    ? Optional.of(new Constant(type, List.copyOf(values)))
                    : Optional.empty();
        }
        texts.stream()
                .skip(1)
                .forEach(again -> issues.add(
                        Issue.of(Problem.GIVEN_TWICE, again.place(), name, method.name(), "@Fixed", "@Fixed")));
        return values.isEmpty() ? Optional.empty() : Optional.of(new Constant(type, values.get(0)));
    }

    private Optional<Value> filled(Template template) {
        List<Part> parts = new ArrayList<>();
        for (Template.Piece piece : template.pieces()) {
            if (piece instanceof Literal literal) {
                parts.add(new Part(literal.text(), false, true));
            } else if (piece instanceof Placeholder placeholder) {
                Optional<Parameter> parameter = parameter(placeholder.name());
                if (parameter.isEmpty()) {
                    return Optional.empty();
                }
                boolean string = parameter.get().type().name().toString().equals("java.lang.String");
                parts.add(new Part(placeholder.name(), true, string));
            }
        }
        if (parts.stream().noneMatch(Part::parameter)) {
            String text = parts.stream().map(Part::content).reduce("", String::concat);
            return Optional.of(new Constant(new FieldType.Text(), text));
        }
        return Optional.of(new Filled(List.copyOf(parts)));
    }

    private Optional<Parameter> parameter(String name) {
        for (Parameter parameter : method.parameters()) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Whether a parameter can stand in a template. */
    static boolean isTextual(Parameter parameter) {
        return !(parameter.type().name() instanceof ArrayTypeName) && !Supplies.isOptions(parameter);
    }
}
