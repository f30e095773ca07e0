package io.runapi.processor.check;

import io.runapi.contract.ActionContract;
import io.runapi.contract.FieldContract;
import io.runapi.contract.ModelContract;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Filled;
import io.runapi.processor.model.ClientModel.Gathered;
import io.runapi.processor.model.ClientModel.Kept;
import io.runapi.processor.model.ClientModel.Part;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.model.Usage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Sums up what a client uses. */
public final class Usages {
    private static final Set<String> MESSAGES = Set.of("system", "user", "messages", "history");

    private Usages() {}

    /**
     * What a planned client uses.
     *
     * @param description the version of the description
     */
    public static Usage of(ClientModel client, String description) {
        return new Usage(
                client.declared().reflectionName(),
                client.door().canonicalName(),
                description,
                client.model(),
                client.methods().isEmpty() ? null : client.methods().get(0).like(),
                calls(client));
    }

    // Loops here and on the way of every declared method: a compile runs once, and linking a lambda takes it longer.

    private static List<Usage.Call> calls(ClientModel client) {
        List<Usage.Call> calls = new ArrayList<>();
        for (ClientModel.Method method : client.methods()) {
            calls.add(call(client, method));
        }
        return calls;
    }

    private static Usage.Call call(ClientModel client, ClientModel.Method method) {
        ActionModel action = method.action();
        String model = method.like() == null ? client.model() : method.like();
        Iterator<Value> arguments = method.arguments().iterator();
        List<Usage.Field> fields = new ArrayList<>();
        for (RequestField field : action.fields()) {
            Value value = field.argument() && arguments.hasNext() ? arguments.next() : set(field, method);
            if (action.conversation() && field.wire().equals("messages")) {
                fields.add(messages(contract(action.contract(), model, field.wire()), method));
            } else if (value != null && !field.wire().equals("model")) {
                fields.add(field(contract(action.contract(), model, field.wire()), value));
            }
        }
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        for (Declared.Parameter parameter : method.parameters()) {
            parameters.add(parameter.type().name().toString());
        }
        return new Usage.Call(method.name() + parameters, action.serviceName(), action.action(), List.copyOf(fields));
    }

    private static @Nullable Value set(RequestField field, ClientModel.Method method) {
        for (ClientModel.Setter setter : method.setters()) {
            if (setter.name().equals(field.setter())) {
                return setter.values().get(0);
            }
        }
        return null;
    }

    /** What the conversation is made of: constant texts are no constants of the field. */
    private static Usage.Field messages(FieldContract contract, ClientModel.Method method) {
        List<String> parameters = method.setters().stream()
                .filter(setter -> MESSAGES.contains(setter.name()))
                .flatMap(setter -> setter.values().stream())
                .flatMap(value -> field(contract, value).parameters().stream())
                .distinct()
                .toList();
        return new Usage.Field(contract, parameters, List.of());
    }

    /** What a model accepts in a field of an action. */
    static FieldContract contract(ActionContract action, String model, String field) {
        for (ModelContract one : action.models()) {
            FieldContract own = one.ids().contains(model) ? named(field, one.fields()) : null;
            if (own != null) {
                return own;
            }
        }
        FieldContract common = named(field, action.fields());
        return common == null ? FieldContract.optional(field) : common;
    }

    private static @Nullable FieldContract named(String name, List<FieldContract> fields) {
        for (FieldContract field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private static Usage.Field field(FieldContract contract, Value value) {
        if (value instanceof Constant constant) {
            List<?> values = constant.value() instanceof List<?> list ? list : List.of(constant.value());
            List<String> texts = new ArrayList<>();
            for (Object one : values) {
                texts.add(String.valueOf(one));
            }
            return new Usage.Field(contract, List.of(), texts);
        } else if (value instanceof Filled filled) {
            Set<String> parameters = new LinkedHashSet<>();
            for (Part part : filled.parts()) {
                if (part.parameter()) {
                    parameters.add(part.content());
                }
            }
            return new Usage.Field(contract, List.copyOf(parameters), List.of());
        }
        return new Usage.Field(contract, parameters(value), List.of());
    }

    private static List<String> parameters(Value value) {
        if (value instanceof Gathered gathered) {
            return gathered.parts().stream().map(Passed::parameter).toList();
        } else if (value instanceof Kept kept) {
            return List.of(kept.parameter());
        }
        return value instanceof Passed passed ? List.of(passed.parameter()) : List.of();
    }
}
