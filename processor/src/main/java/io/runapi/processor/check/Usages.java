package io.runapi.processor.check;

import io.runapi.contract.ActionContract;
import io.runapi.contract.FieldContract;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Filled;
import io.runapi.processor.model.ClientModel.Gathered;
import io.runapi.processor.model.ClientModel.Kept;
import io.runapi.processor.model.ClientModel.Part;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.model.Usage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
                client.methods().stream().map(method -> call(client, method)).toList());
    }

    private static Usage.Call call(ClientModel client, ClientModel.Method method) {
        ActionModel action = method.action();
        String model = method.like() == null ? client.model() : method.like();
        Iterator<Value> arguments = method.arguments().iterator();
        List<Usage.Field> fields = new ArrayList<>();
        for (RequestField field : action.fields()) {
            Optional<Value> value = field.argument() && arguments.hasNext()
                    ? Optional.of(arguments.next())
                    : method.setters().stream()
                            .filter(setter -> setter.name().equals(field.setter()))
                            .map(setter -> setter.values().get(0))
                            .findFirst();
            if (action.conversation() && field.wire().equals("messages")) {
                fields.add(messages(contract(action.contract(), model, field.wire()), method));
            } else if (!field.wire().equals("model")) {
                value.ifPresent(given -> fields.add(field(contract(action.contract(), model, field.wire()), given)));
            }
        }
        String parameters = method.parameters().stream()
                .map(parameter -> parameter.type().name().toString())
                .collect(Collectors.joining(", ", "(", ")"));
        return new Usage.Call(method.name() + parameters, action.serviceName(), action.action(), List.copyOf(fields));
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
        return action.models().stream()
                .filter(one -> one.ids().contains(model))
                .flatMap(one -> one.fields().stream())
                .filter(one -> one.name().equals(field))
                .findFirst()
                .or(() -> action.fields().stream()
                        .filter(one -> one.name().equals(field))
                        .findFirst())
                .orElseGet(() -> FieldContract.optional(field));
    }

    private static Usage.Field field(FieldContract contract, Value value) {
        if (value instanceof Constant constant) {
            List<?> values = constant.value() instanceof List<?> list ? list : List.of(constant.value());
            return new Usage.Field(
                    contract, List.of(), values.stream().map(String::valueOf).toList());
        } else if (value instanceof Filled filled) {
            return new Usage.Field(
                    contract,
                    filled.parts().stream()
                            .filter(Part::parameter)
                            .map(Part::content)
                            .distinct()
                            .toList(),
                    List.of());
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
