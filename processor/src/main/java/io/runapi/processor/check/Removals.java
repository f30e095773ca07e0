package io.runapi.processor.check;

import io.runapi.contract.ActionContract;
import io.runapi.contract.Messages;
import io.runapi.contract.Removal;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.Models;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Knows what was there once, and says what to use instead. */
final class Removals {
    private final Models models;

    Removals(Models models) {
        this.models = models;
    }

    /** What to say of a model that was removed, by the action that is asked for if that one had it. */
    Optional<String> ofModel(String id, Declared declared) {
        List<ActionModel> had = models.removed(id);
        Text asked = declared.action();
        return had.stream()
                .filter(action -> asked == null || action.isCalled(asked.text()))
                .findFirst()
                .or(() -> had.stream().findFirst())
                .flatMap(action -> of(action.contract(), Removal.What.MODEL, id));
    }

    /** What to say of a field that was removed. */
    static Optional<String> ofField(ActionContract contract, String field) {
        return of(contract, Removal.What.FIELD, field);
    }

    /** The field that took the place of one that was removed. */
    static Optional<String> successor(ActionContract contract, String field) {
        return contract.removed().stream()
                .filter(removal ->
                        removal.what() == Removal.What.FIELD && removal.name().equals(field))
                .map(Removal::use)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> of(ActionContract contract, Removal.What what, String name) {
        return contract.removed().stream()
                .filter(removal -> removal.what() == what && removal.name().equals(name))
                .findFirst()
                .map(removal -> Messages.removed(contract.subject(), removal));
    }

    /** What to say of an action that was removed: from the model, or altogether. */
    Optional<String> ofAction(String name, Declared declared, List<ActionModel> candidates) {
        String id = declared.model().text();
        return models.removed(id).stream()
                .filter(action -> action.isCalled(name))
                .findFirst()
                .flatMap(action -> of(action.contract(), Removal.What.MODEL, id))
                .or(() -> models.removedActions().stream()
                        .filter(removed -> removed.subject().equals(name)
                                || (removed.action().equals(name)
                                        && candidates.stream()
                                                .anyMatch(action ->
                                                        action.serviceName().equals(removed.service()))))
                        .findFirst()
                        .map(removed -> Messages.removedAction(removed.subject(), removed.on(), removed.use())));
    }
}
