package io.runapi.processor.check;

import io.runapi.contract.Undetermined;
import io.runapi.processor.check.Supply.Argument;
import io.runapi.processor.check.Supply.Slot;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Decoding;
import io.runapi.processor.model.ClientModel.Ending;
import io.runapi.processor.model.ClientModel.Item;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Setter;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.Models;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
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
    private final Models models;
    private final List<Issue> issues = new ArrayList<>();
    private final Values values;
    private final FieldNames names;
    private final ContractQuestions contract;
    private final Outputs outputs;
    private final Conversation conversation;
    private final WholeRequest whole;
    private final GivenTools tools;
    private final Map<String, Supply> supplied = new LinkedHashMap<>();
    /** Fields that are perhaps given under a wrong name: not reported as missing too. */
    private final Set<String> meant = new HashSet<>();

    private final Map<String, Value> fields = new LinkedHashMap<>();

    /**
     * A method on an action.
     *
     * @param outputs takes what the method's answer is read as
     */
    MethodPlanner(Declared declared, Declared.Method method, ActionModel action, Models models, Outputs outputs) {
        this.outputs = outputs;
        this.declared = declared;
        this.method = method;
        this.tools = new GivenTools(method, action, issues);
        this.action = tools.action();
        this.models = models;
        this.values = new Values(method, subject(), issues);
        this.names = new FieldNames(declared, method, this.action);
        this.contract = new ContractQuestions(declared, method, action, names);
        this.conversation = new Conversation(method, action, values, names, issues);
        this.whole = new WholeRequest(method, action, models, issues);
    }

    Attempt plan() {
        Returned returned = Returned.by(method, action);
        issues.addAll(returned.issues());
        for (Supply supply : Supplies.of(declared, method)) {
            take(supply);
        }
        refuseSecondOptions();
        tools.check();
        refuseNullForRequired();
        refuseFilesWithoutUploads();
        Endings ending = returned.ending().orElse(null);
        if (ending != null) {
            refuseUnseenResult(ending);
        }
        askContract();
        Optional<ClientModel.Method> planned =
                ending == null || !issues.isEmpty() ? Optional.empty() : Optional.of(method(ending));
        return new Attempt(action, List.copyOf(issues), planned);
    }

    private String subject() {
        return action.contract().subject();
    }

    private void take(Supply supply) {
        boolean isWhole = !method.request() && whole.take(supply);
        if (!isWhole && !conversation.take(supply)) {
            takeField(supply);
        }
    }

    private void takeField(Supply supply) {
        if (!method.request()
                && supply.slot() == Slot.NAMED
                && names.named(supply.name()).isEmpty()
                && whole.refuseOther(supply)) {
            return;
        }
        Optional<RequestField> field = names.find(supply, issues);
        if (field.isEmpty()) {
            names.meant(supply).ifPresent(meant::add);
            return;
        }
        String wire = field.get().wire();
        Supply before = supplied.get(wire);
        Optional<String> reserved = names.reserved(wire);
        if (reserved.isEmpty()) {
            reserved = answered(wire);
        }
        if (reserved.isPresent()) {
            issues.add(Issue.of(
                    Problem.GIVEN_TWICE,
                    supply.place(),
                    wire,
                    method.name(),
                    reserved.get(),
                    supply.source().shown()));
            return;
        }
        if (before != null) {
            issues.add(Issue.twice(method, wire, before, supply));
            return;
        }
        supplied.put(wire, supply);
        Value value = values.of(supply, field.get().type(), wire).orElse(null);
        if (value != null) {
            fields.put(wire, value);
        }
    }

    /** The return type says what form the answer has. */
    private Optional<String> answered(String wire) {
        return wire.equals("response_format") && method.answer() != null
                ? Optional.of("the return type")
                : Optional.empty();
    }

    private void refuseSecondOptions() {
        boolean isFirst = true;
        for (Declared.Parameter parameter : method.parameters()) {
            if (!Supplies.isOptions(parameter)) {
                continue;
            }
            if (isFirst) {
                isFirst = false;
            } else {
                issues.add(Issue.of(
                        Problem.GIVEN_TWICE,
                        parameter.place(),
                        "RequestOptions",
                        method.name(),
                        "an earlier parameter",
                        "parameter " + parameter.name()));
            }
        }
    }

    /** The first parameter that says how the request is sent. */
    private Declared.@Nullable Parameter options() {
        for (Declared.Parameter parameter : method.parameters()) {
            if (Supplies.isOptions(parameter)) {
                return parameter;
            }
        }
        return null;
    }

    /** A parameter that may be null cannot stand for what the service always wants. */
    private void refuseNullForRequired() {
        Nulls nulls = new Nulls(method, subject(), issues);
        whole.check(nulls);
        conversation.check(nulls, whole.isGiven());
        for (RequestField field : action.fields()) {
            Value value = fields.get(field.wire());
            if (Nulls.mayBeNull(value) && (field.argument() || contract.requires(field.wire()))) {
                nulls.refuse(field.wire(), value);
            }
        }
    }

    private void refuseFilesWithoutUploads() {
        List<Passed> files = files();
        if (!files.isEmpty() && models.uploads().isEmpty()) {
            for (Passed file : files) {
                method.parameters().stream()
                        .filter(parameter -> parameter.name().equals(file.parameter()))
                        .forEach(parameter -> issues.add(Issue.of(
                                Problem.NO_UPLOADS,
                                parameter.place(),
                                parameter.name(),
                                declared.door().canonicalName())));
            }
        }
    }

    /** The parameters that upload themselves. */
    private List<Passed> files() {
        List<Value> given = new ArrayList<>(fields.values());
        given.addAll(conversation.images());
        List<Passed> files = new ArrayList<>();
        for (Value value : given) {
            if (value instanceof Passed passed && passed.item() == Item.UPLOADED) {
                files.add(passed);
            }
        }
        return files;
    }

    /** Nobody would ever see a result that is neither returned nor told somewhere. */
    private void refuseUnseenResult(Endings ending) {
        boolean isTold = whole.isGiven()
                || fields.get(Endings.CALLBACK) instanceof Constant
                || (fields.get(Endings.CALLBACK) instanceof Passed passed && !passed.mayBeNull());
        if (ending.ending() == Ending.LEFT && !isTold) {
            issues.add(Issue.of(
                    Problem.NO_CALLBACK,
                    method.place(),
                    method.name(),
                    subject(),
                    Shown.type(ending.form().answer())));
        }
    }

    private void askContract() {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Map.Entry<String, Supply> given : supplied.entrySet()) {
            known.put(given.getKey(), known(given.getKey(), given.getValue()));
        }
        if (conversation.isMeant()) {
            known.putIfAbsent(Conversation.MESSAGES, Undetermined.VALUE);
        }
        for (String wire : meant) {
            known.putIfAbsent(wire, Undetermined.VALUE);
        }
        if (whole.isMeant()) {
            action.fields().forEach(field -> known.putIfAbsent(field.wire(), Undetermined.PRESENCE));
        }
        boolean nameless = false;
        for (Issue issue : issues) {
            nameless |= issue.problem() == Problem.NAMELESS;
        }
        for (Issue issue : contract.issues(known, supplied)) {
            if (!nameless || issue.problem() != Problem.REQUIRED) {
                issues.add(issue);
            }
        }
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
        String source = whole.parameter();
        RequestField named = hasModel ? action.field("model").orElse(null) : null;
        if (named != null && !isArgument(named)) {
            setters.add(new Setter(named.setter(), model));
        }
        for (RequestField field : action.fields()) {
            Value value = hasModel && field.wire().equals("model") ? model : fields.get(field.wire());
            if (isArgument(field) && value != null) {
                arguments.add(value);
            } else if (value != null && !field.wire().equals("model")) {
                setters.add(new Setter(field.setter(), value));
            }
            if (field.wire().equals(Conversation.MESSAGES)) {
                setters.addAll(conversation.setters(source));
            }
        }
        Decoding decoding = null;
        if (ending.decodes() && method.answer() != null) {
            decoding = method.answer().reading().shaped().map(outputs::decoding).orElse(null);
        }
        if (decoding != null) {
            setters.add(new Setter("answerAs", decoding));
        }
        Declared.Text like = declared.like();
        Declared.Parameter options = method.request() ? null : options();
        return new ClientModel.Method(
                method.name(),
                method.returns(),
                method.parameters(),
                method.varargs(),
                action,
                ending.form(),
                ending.ending(),
                source,
                List.copyOf(arguments),
                List.copyOf(setters),
                like == null ? null : like.text(),
                options == null ? null : options.name(),
                tools.names(),
                files().isEmpty() ? null : models.uploads().orElse(null),
                decoding);
    }

    /** Whether the builder takes a field as an argument; one that is made from a request takes none. */
    private boolean isArgument(RequestField field) {
        return field.argument() && !whole.isGiven();
    }
}
