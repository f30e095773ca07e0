package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import io.runapi.contract.ActionContract;
import io.runapi.contract.Removal;
import java.util.List;
import java.util.Optional;

/**
 * An action of the catalogue: one request, called in several forms.
 *
 * @param action its name, for instance {@code text_to_video}
 * @param service the interface that has it
 * @param request the request record
 * @param conversation whether the request is a conversation, begun by the builder's {@code system} and {@code user}
 * @param fields the request's fields in their order, {@code model} among them
 * @param forms the ways to call it
 * @param toolForms the ways to call it with tools; empty if it takes none
 * @param contract what it accepts
 * @param deprecated the models that the service advises against, each with the date and perhaps what to use instead
 */
public record ActionModel(
        String action,
        ServiceAccess service,
        ClassName request,
        boolean conversation,
        List<RequestField> fields,
        List<CallForm> forms,
        List<CallForm> toolForms,
        ActionContract contract,
        List<Removal> deprecated) {

    /** The service, as messages call it. */
    public String serviceName() {
        String subject = contract.subject();
        return subject.substring(0, Math.max(0, subject.length() - action.length()))
                .strip();
    }

    /** The same with nothing but the ways to call it with tools. */
    public ActionModel withTools() {
        return new ActionModel(
                action, service, request, conversation, fields, toolForms, toolForms, contract, deprecated);
    }

    /** Whether a text names this action, alone or with its service. */
    public boolean isCalled(String name) {
        return action.equals(name) || contract.subject().equals(name);
    }

    /** The field of that wire name. */
    public Optional<RequestField> field(String wire) {
        for (RequestField field : fields) {
            if (field.wire().equals(wire)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
