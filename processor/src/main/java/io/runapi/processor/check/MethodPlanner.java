package io.runapi.processor.check;

import io.runapi.contract.Undetermined;
import io.runapi.processor.check.Supply.Argument;
import io.runapi.processor.check.Supply.Slot;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Decoding;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Setter;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries a method on an action: finds everything that is wrong with that, or plans the code. */
final class MethodPlanner {
    private final Declared declared;
    private final Declared.Method method;
    private final ActionModel action;
    private final List<Issue> issues = new ArrayList<>();
    private final Values values;
    private final FieldNames names;
    private final ContractQuestions contract;
    private final Outputs outputs;
    private final Map<Slot, Supply> messages = new EnumMap<>(Slot.class);
    private final Map<String, Supply> supplied = new LinkedHashMap<>();
    /** Fields that are perhaps given under a wrong name: not reported as missing too. */
    private final Set<String> meant = new HashSet<>();

    private final Map<String, Value> fields = new LinkedHashMap<>();
    private @Nullable Value user;
    private @Nullable Value system;

    /**
     * A method on an action.
     *
     * @param outputs takes what the method's answer is read as
     */
    MethodPlanner(Declared declared, Declared.Method method, ActionModel action, Outputs outputs) {
        this.outputs = outputs;
        this.declared = declared;
        this.method = method;
        this.action = action;
        this.values = new Values(method, subject(), issues);
        this.names = new FieldNames(declared, method, action);
        this.contract = new ContractQuestions(declared, method, action, names);
    }

    Attempt plan() {
        Returned returned = Returned.by(method, action);
        issues.addAll(returned.issues());
        Supplies.of(declared, method).forEach(this::take);
        refuseSecondOptions();
        refuseNullForRequired();
        askContract();
        return new Attempt(
                action,
                List.copyOf(issues),
                returned.ending().filter(found -> issues.isEmpty()).map(this::method));
    }

    private String subject() {
        return action.contract().subject();
    }

    private void take(Supply supply) {
        if (action.conversation() && supply.slot() == Slot.PROMPT) {
            takeMessage(supply, "the prompt").ifPresent(value -> user = value);
        } else if (action.conversation() && supply.slot() == Slot.SYSTEM) {
            takeMessage(supply, "the system message").ifPresent(value -> system = value);
        } else {
            takeField(supply);
        }
    }

    private Optional<Value> takeMessage(Supply supply, String shown) {
        Supply before = messages.putIfAbsent(supply.slot(), supply);
        if (before != null) {
            issues.add(givenTwice(supply, shown, before.source().shown()));
            return Optional.empty();
        }
        return values.of(supply, new FieldType.Text(), shown);
    }

    private void takeField(Supply supply) {
        Optional<RequestField> field = names.find(supply, issues);
        if (field.isEmpty()) {
            names.meant(supply).ifPresent(meant::add);
            return;
        }
        String wire = field.get().wire();
        Supply before = supplied.get(wire);
        Optional<String> reserved = names.reserved(wire).or(() -> answered(wire));
        if (reserved.isPresent() || before != null) {
            issues.add(givenTwice(
                    supply,
                    wire,
                    before == null ? reserved.orElse("") : before.source().shown()));
            return;
        }
        Supply said = messages.get(Slot.SYSTEM);
        if (action.conversation() && wire.equals("messages") && said != null) {
            // the builder would put the system message behind the others
            issues.add(givenTwice(supply, "the system message", said.source().shown()));
        }
        supplied.put(wire, supply);
        values.of(supply, field.get().type(), wire).ifPresent(value -> fields.put(wire, value));
    }

    /** The return type says what form the answer has. */
    private Optional<String> answered(String wire) {
        return wire.equals("response_format") && method.answer() != null
                ? Optional.of("the return type")
                : Optional.empty();
    }

    private void refuseSecondOptions() {
        method.parameters().stream()
                .filter(Supplies::isOptions)
                .skip(1)
                .forEach(again -> issues.add(Issue.of(
                        Problem.GIVEN_TWICE,
                        again.place(),
                        "RequestOptions",
                        method.name(),
                        "an earlier parameter",
                        "parameter " + again.name())));
    }

    private Issue givenTwice(Supply supply, String shown, String before) {
        return Issue.of(
                Problem.GIVEN_TWICE,
                supply.place(),
                shown,
                method.name(),
                before,
                supply.source().shown());
    }

    /** A parameter that may be null cannot stand for what the service always wants. */
    private void refuseNullForRequired() {
        for (RequestField field : action.fields()) {
            Value value = fields.get(field.wire());
            if (value instanceof Passed passed
                    && passed.mayBeNull()
                    && (field.argument() || contract.requires(field.wire()))) {
                refuseNull(field.wire(), passed.parameter());
            }
        }
        if (user instanceof Passed passed && passed.mayBeNull()) {
            refuseNull("the prompt", passed.parameter());
        }
        if (system instanceof Passed passed && passed.mayBeNull()) {
            refuseNull("the system message", passed.parameter());
        }
    }

    private void refuseNull(String field, String parameter) {
        Place place = method.parameters().stream()
                .filter(one -> one.name().equals(parameter))
                .map(Declared.Parameter::place)
                .findFirst()
                .orElse(method.place());
        issues.add(Issue.of(Problem.NULLABLE, place, field, subject(), parameter));
    }

    private void askContract() {
        Map<String, Object> known = new LinkedHashMap<>();
        supplied.forEach((wire, supply) -> known.put(wire, known(wire, supply)));
        if (messages.containsKey(Slot.PROMPT)) {
            known.putIfAbsent("messages", Undetermined.VALUE);
        }
        meant.forEach(wire -> known.putIfAbsent(wire, Undetermined.VALUE));
        boolean nameless = issues.stream().anyMatch(issue -> issue.problem() == Problem.NAMELESS);
        contract.issues(known, supplied).stream()
                .filter(issue -> !nameless || issue.problem() != Problem.REQUIRED)
                .forEach(issues::add);
    }

    private Object known(String wire, Supply supply) {
        Value value = fields.get(wire);
        if (value instanceof Constant constant) {
            return constant.value();
        }
        boolean maybe = supply.source() instanceof Argument argument
                && argument.parameter().mayBeNull();
        return maybe ? Undetermined.PRESENCE : Undetermined.VALUE;
    }

    private ClientModel.Method method(Endings ending) {
        List<Value> arguments = new ArrayList<>();
        List<Setter> setters = new ArrayList<>();
        Constant model = new Constant(new FieldType.Text(), declared.model().text());
        boolean hasModel = !declared.model().text().isEmpty();
        action.field("model")
                .filter(field -> hasModel && !field.argument())
                .ifPresent(field -> setters.add(new Setter(field.setter(), model)));
        for (RequestField field : action.fields()) {
            Value value = hasModel && field.wire().equals("model") ? model : fields.get(field.wire());
            if (field.argument() && value != null) {
                arguments.add(value);
            } else if (value != null && !field.wire().equals("model")) {
                setters.add(new Setter(field.setter(), value));
            }
            if (action.conversation() && field.wire().equals("messages")) {
                addSetter(setters, "system", system);
                addSetter(setters, "user", user);
            }
        }
        Decoding decoding = null;
        if (ending.decodes() && method.answer() != null) {
            decoding = method.answer().reading().shaped().map(outputs::decoding).orElse(null);
        }
        addSetter(setters, "answerAs", decoding);
        Declared.Text like = declared.like();
        return new ClientModel.Method(
                method.name(),
                method.returns(),
                method.parameters(),
                method.varargs(),
                action,
                ending.form(),
                ending.ending(),
                List.copyOf(arguments),
                List.copyOf(setters),
                like == null ? null : like.text(),
                method.parameters().stream()
                        .filter(Supplies::isOptions)
                        .map(Declared.Parameter::name)
                        .findFirst()
                        .orElse(null),
                decoding);
    }

    private static void addSetter(List<Setter> setters, String name, @Nullable Value value) {
        if (value != null) {
            setters.add(new Setter(name, value));
        }
    }
}
