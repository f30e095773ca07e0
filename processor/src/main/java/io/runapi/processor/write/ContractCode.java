package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.runapi.contract.ActionContract;
import io.runapi.contract.FieldContract;
import io.runapi.contract.ModelContract;
import io.runapi.contract.Removal;
import io.runapi.contract.RuleContract;
import io.runapi.processor.model.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes a contract as the expression that builds it, read like the description. */
final class ContractCode {
    /** Columns before an entry of {@code fields(...)}: the declaration's 4, twice a continuation of 8. */
    private static final int ENTRY = 20;

    private final ActionContract contract;

    ContractCode(ActionContract contract) {
        this.contract = contract;
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($S)", ActionContract.class, contract.subject());
        code.indent().indent();
        list(
                code,
                "fields",
                contract.fields().stream().map(field -> field(ENTRY, field)).toList());
        list(code, "models", contract.models().stream().map(this::model).toList());
        list(code, "rules", contract.rules().stream().map(this::rule).toList());
        list(
                code,
                "removed",
                contract.removed().stream().map(ContractCode::removal).toList());
        if (contract.openModels()) {
            code.add("\n.withOpenModels()");
        }
        return code.unindent().unindent().build();
    }

    private static void list(CodeBlock.Builder code, String method, List<CodeBlock> entries) {
        if (entries.size() == 1 && isShort(entries.get(0))) {
            code.add("\n.$L($L)", method, entries.get(0));
        } else if (!entries.isEmpty()) {
            code.add("\n.$L(", method)
                    .indent()
                    .indent()
                    .add("\n")
                    .add(CodeBlock.join(entries, ",\n"))
                    .unindent()
                    .unindent()
                    .add(")");
        }
    }

    private static boolean isShort(CodeBlock entry) {
        return !entry.toString().contains("\n") && ENTRY + Layout.width(entry) < Layout.WIDTH;
    }

    private static CodeBlock field(int indent, FieldContract field) {
        CodeBlock start = CodeBlock.of("$L($S)", field.required() ? "required" : "optional", field.name());
        List<CodeBlock> steps = new ArrayList<>();
        if (!field.oneOf().isEmpty()) {
            steps.add(texts(indent, "oneOf", field.oneOf()));
        }
        if (Bounds.ofNumber(field)) {
            steps.add(CodeBlock.of(
                    "$L($L, $L)", field.length() ? "length" : "range", number(field.min()), number(field.max())));
        }
        if (Bounds.ofItems(field)) {
            steps.add(CodeBlock.of(
                    "items($L, $L)",
                    field.minItems(),
                    field.maxItems() == Integer.MAX_VALUE
                            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                            : CodeBlock.of("$L", field.maxItems())));
        }
        if (field.pattern() != null) {
            steps.add(CodeBlock.of("matching($S)", field.pattern()));
        }
        return chain(indent, start, steps);
    }

    private CodeBlock model(ModelContract model) {
        CodeBlock start = texts(ENTRY - 8, "model", model.ids());
        List<CodeBlock> steps = new ArrayList<>();
        if (!model.fields().isEmpty()) {
            List<CodeBlock> fields = model.fields().stream()
                    .map(field -> field(ENTRY + 16, field))
                    .toList();
            CodeBlock line = CodeBlock.of("fields($L)", CodeBlock.join(fields, ", "));
            boolean fits = ENTRY + Layout.width(line) + Layout.width(start) + 2 < Layout.WIDTH;
            steps.add(
                    fits
                            ? line
                            : CodeBlock.builder()
                                    .add("fields(")
                                    .indent()
                                    .indent()
                                    .add("\n")
                                    .add(CodeBlock.join(fields, ",\n"))
                                    .unindent()
                                    .unindent()
                                    .add(")")
                                    .build());
        }
        if (!model.without().isEmpty()) {
            steps.add(texts(ENTRY, "without", model.without()));
        }
        return chain(ENTRY, start, steps);
    }

    private static CodeBlock removal(Removal removal) {
        String what = removal.what() == Removal.What.MODEL ? "model" : "field";
        CodeBlock code = CodeBlock.of("$T.$L($S, $S)", Removal.class, what, removal.name(), removal.on());
        return removal.use() == null ? code : CodeBlock.of("$L.use($S)", code, removal.use());
    }

    private CodeBlock rule(RuleContract rule) {
        List<CodeBlock> steps = new ArrayList<>();
        rule.when().forEach((field, value) -> steps.add(CodeBlock.of("when($S, $S)", field, value)));
        step(steps, "whenPresent", rule.whenPresent());
        step(steps, "whenAbsent", rule.whenAbsent());
        step(steps, "require", rule.require());
        step(steps, "requireAny", rule.requireAny());
        step(steps, "forbid", rule.forbid());
        rule.narrow().forEach((field, values) -> {
            List<String> arguments = new ArrayList<>(List.of(field));
            arguments.addAll(values);
            steps.add(texts(ENTRY, "narrow", arguments));
        });
        return chain(ENTRY, CodeBlock.of("rule()"), steps);
    }

    private static void step(List<CodeBlock> steps, String method, List<String> arguments) {
        if (!arguments.isEmpty()) {
            steps.add(texts(ENTRY, method, arguments));
        }
    }

    /** A chain of calls on one line, or one call a line. */
    private static CodeBlock chain(int indent, CodeBlock start, List<CodeBlock> steps) {
        CodeBlock line = CodeBlock.builder().add(start).build();
        for (CodeBlock step : steps) {
            line = CodeBlock.of("$L.$L", line, step);
        }
        if (!line.toString().contains("\n") && indent + Layout.width(line) < Layout.WIDTH) {
            return line;
        }
        CodeBlock.Builder lines = CodeBlock.builder().add(start).indent().indent();
        for (CodeBlock step : steps) {
            lines.add("\n.$L", step);
        }
        return lines.unindent().unindent().build();
    }

    /** A step with texts on a line of its own below the chain's start; several to a line where they need more. */
    private static CodeBlock texts(int indent, String method, Collection<String> values) {
        List<CodeBlock> arguments =
                values.stream().map(value -> CodeBlock.of("$S", value)).toList();
        CodeBlock line = CodeBlock.join(arguments, ", ");
        if (indent + 8 + 1 + method.length() + 1 + Layout.width(line) + 2 <= Layout.WIDTH) {
            return CodeBlock.of("$L($L)", method, line);
        }
        CodeBlock.Builder lines =
                CodeBlock.builder().add("$L(", method).indent().indent();
        int column = Layout.WIDTH;
        for (int i = 0; i < arguments.size(); i++) {
            int width = Layout.width(arguments.get(i)) + 2;
            if (column + width > Layout.WIDTH) {
                lines.add("\n");
                column = indent + 16;
            } else {
                lines.add(" ");
            }
            column += width;
            lines.add("$L", arguments.get(i)).add(i + 1 < arguments.size() ? "," : "");
        }
        return lines.unindent().unindent().add(")").build();
    }

    private static CodeBlock number(double value) {
        if (value == Double.NEGATIVE_INFINITY) {
            return CodeBlock.of("$T.NEGATIVE_INFINITY", Double.class);
        }
        if (value == Double.POSITIVE_INFINITY) {
            return CodeBlock.of("$T.POSITIVE_INFINITY", Double.class);
        }
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        boolean fitsInt = value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
        return CodeBlock.of("$L", fitsInt || text.contains(".") ? text : text + ".0");
    }
}
