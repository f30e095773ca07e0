package io.runapi.processor.check;

import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Accessor;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.Models;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.model.RequestModel;
import io.runapi.processor.model.RequestModel.Component;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Plans what is written for an interface of accessors: a call whose parameters are the accessors says how it is sent.
 */
final class RequestPlanner {
    private final Declared declared;
    private final Findings findings;
    private final Models models;
    private final Outputs outputs;

    RequestPlanner(Declared declared, Models models, Findings findings, Outputs outputs) {
        this.models = models;
        this.declared = declared;
        this.findings = findings;
        this.outputs = outputs;
    }

    /** The request to write; empty if something is wrong, which is among the findings then. */
    Optional<RequestModel> plan(List<ActionModel> candidates) {
        new RequestChecks(declared, findings).check(candidates);
        List<Attempt> attempts = candidates.stream()
                .map(action -> new MethodPlanner(declared, method(action), action, models, outputs).plan())
                .toList();
        Choice choice = new Choice(
                declared.type().simpleName(), declared.place(), declared.subject(), "action = \"%s\" in @RunApiModel");
        return choice.among(withMostDefaults(attempts), findings)
                .flatMap(Attempt::method)
                .map(this::request);
    }

    /** The interface as a call of an action: default methods take part if the action has a field for them. */
    private Declared.Method method(ActionModel action) {
        List<Parameter> parameters = new ArrayList<>();
        for (Accessor accessor : declared.accessors()) {
            if (!accessor.hasDefault() || Forms.standsForField(accessor, action)) {
                Parameter value = accessor.value();
                parameters.add(Forms.isPrompt(accessor, action) ? value.asPrompt() : value);
            }
        }
        return new Declared.Method(
                declared.type().simpleName(),
                declared.place(),
                declared.type(),
                null,
                List.of(),
                null,
                null,
                List.copyOf(parameters),
                false,
                true,
                null);
    }

    /** Of actions that fit alike, those are meant that have fields for the most accessors. */
    private static List<Attempt> withMostDefaults(List<Attempt> attempts) {
        List<Attempt> fitting = attempts.stream().filter(Attempt::fits).toList();
        int most = fitting.stream()
                .map(Attempt::parameters)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return fitting.isEmpty()
                ? attempts
                : fitting.stream()
                        .filter(attempt -> attempt.parameters() == most)
                        .toList();
    }

    private RequestModel request(ClientModel.Method filling) {
        List<Component> components = filling.parameters().stream()
                .map(accessor -> component(filling, accessor))
                .toList();
        List<RequestModel.Constant> constants = constants(filling);
        ClientModel client = new ClientModel(
                declared.client(),
                declared.type(),
                declared.open(),
                declared.door(),
                declared.model().text(),
                List.of(filling),
                null);
        return new RequestModel(
                client,
                components,
                constants,
                filling.action().contract().rules(),
                components.stream().noneMatch(component -> component.json() == ValueType.Binary.FILE));
    }

    private Component component(ClientModel.Method filling, Parameter accessor) {
        ActionModel action = filling.action();
        String model = filling.like() == null ? declared.model().text() : filling.like();
        Accessor read = declared.accessors().stream()
                .filter(one -> one.name().equals(accessor.name()))
                .findFirst()
                .orElseThrow();
        Text param = accessor.param();
        String named = FieldNames.named(action, accessor.name())
                .map(RequestField::wire)
                .orElse("prompt");
        String wire = param == null ? named : param.text();
        ValueType json = read.json();
        if (json == null) {
            throw new IllegalStateException(accessor.type().name() + " was accepted, but has no form in JSON");
        }
        return new Component(accessor, read.hasDefault(), json, wire, Usages.contract(action.contract(), model, wire));
    }

    private static List<RequestModel.Constant> constants(ClientModel.Method filling) {
        List<RequestModel.Constant> constants = new ArrayList<>();
        Iterator<Value> arguments = filling.arguments().iterator();
        for (RequestField field : filling.action().fields()) {
            Optional<Value> value = field.argument() && arguments.hasNext()
                    ? Optional.of(arguments.next())
                    : filling.setters().stream()
                            .filter(setter -> setter.name().equals(field.setter()))
                            .flatMap(setter -> setter.values().stream())
                            .findFirst();
            value.filter(ClientModel.Constant.class::isInstance)
                    .map(ClientModel.Constant.class::cast)
                    .ifPresent(constant -> constants.add(new RequestModel.Constant(field.wire(), constant)));
        }
        return List.copyOf(constants);
    }
}
