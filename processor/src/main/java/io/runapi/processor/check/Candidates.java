package io.runapi.processor.check;

import io.runapi.contract.Removal;
import io.runapi.contract.Suggestions;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.Models;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the actions that a declared interface may mean: by its model, or by its service. */
final class Candidates {
    private final Declared declared;
    private final Models models;
    private final Findings findings;

    Candidates(Declared declared, Models models, Findings findings) {
        this.declared = declared;
        this.models = models;
        this.findings = findings;
    }

    /** The actions; none if there are none, which is among the findings then. */
    List<ActionModel> find() {
        Text service = declared.service();
        if (declared.model().text().isBlank() && declared.like() == null) {
            return ofService(service);
        }
        List<ActionModel> taking = ofModel();
        if (service == null || taking.isEmpty()) {
            return taking;
        }
        List<ActionModel> offered = taking.stream()
                .filter(action -> action.serviceName().equals(service.text()))
                .toList();
        if (offered.isEmpty()) {
            List<String> known =
                    taking.stream().map(ActionModel::serviceName).distinct().toList();
            findings.add(
                    Problem.UNKNOWN_SERVICE,
                    service.place(),
                    "model " + declared.model().text(),
                    service.text(),
                    FieldNames.hint(service.text(), known));
        }
        return offered;
    }

    private List<ActionModel> ofService(@Nullable Text service) {
        if (service == null) {
            findings.add(
                    Problem.NO_MODEL, declared.model().place(), declared.type().simpleName());
            return List.of();
        }
        List<ActionModel> actions = models.withoutModel(service.text());
        if (actions.isEmpty()) {
            List<String> known = models.services().stream()
                    .filter(name -> !models.withoutModel(name).isEmpty())
                    .toList();
            String hint = models.services().contains(service.text())
                    ? "its actions take a model: write the model's id"
                    : FieldNames.hint(service.text(), known);
            findings.add(
                    Problem.UNKNOWN_SERVICE,
                    service.place(),
                    models.services().contains(service.text()) ? door() + ", without a model," : door(),
                    service.text(),
                    hint);
        }
        return actions;
    }

    private List<ActionModel> ofModel() {
        Text like = declared.like();
        Text rules = like == null ? declared.model() : like;
        List<ActionModel> taking = models.taking(rules.text());
        if (!taking.isEmpty()) {
            warnOfDeprecated(taking);
            return taking;
        }
        Optional<String> removed = new Removals(models).ofModel(rules.text(), declared);
        if (removed.isPresent()) {
            findings.add(Problem.MODEL_REMOVED, rules.place(), removed.get());
            return List.of();
        }
        if (like != null) {
            findings.add(
                    Problem.UNKNOWN_LIKE,
                    like.place(),
                    like.text(),
                    door(),
                    FieldNames.hint(like.text(), models.ids()));
            return List.of();
        }
        return openActions();
    }

    /** A model is deprecated if it is for every action that takes it. */
    private void warnOfDeprecated(List<ActionModel> taking) {
        String id = declared.model().text();
        Removal model = null;
        for (ActionModel action : taking) {
            Removal here = deprecation(action, id);
            if (here == null) {
                return;
            }
            model = model == null ? here : model;
        }
        if (model != null && !declared.silent()) {
            String use = model.use() == null ? "" : "use " + model.use() + " instead, or ";
            findings.add(Problem.MODEL_DEPRECATED, declared.model().place(), id, model.on(), use);
        }
    }

    private static @Nullable Removal deprecation(ActionModel action, String id) {
        for (Removal model : action.deprecated()) {
            if (model.name().equals(id)) {
                return model;
            }
        }
        return null;
    }

    private List<ActionModel> openActions() {
        Text model = declared.model();
        Optional<String> near = Suggestions.nearest(model.text(), models.ids());
        List<ActionModel> open = models.open().stream()
                .filter(action -> isCalled(action) || isRequested(action, near))
                .toList();
        String hint = near.map(meant -> "did you mean " + meant + "?\n    ").orElse("");
        if (open.isEmpty()) {
            findings.add(Problem.UNKNOWN_MODEL, model.place(), model.text(), door(), hint);
            return List.of();
        }
        if (!declared.silent()) {
            findings.add(Problem.NEW_MODEL, model.place(), model.text(), door(), hint);
        }
        return open;
    }

    private boolean isCalled(ActionModel action) {
        return declared.methods().stream()
                .anyMatch(method -> !Forms.standsForField(method, declared, action)
                        && Endings.returning(method.returns(), action).isPresent());
    }

    /** Whether the action has fields for all accessors, and the id does not rather mean a model of other actions. */
    private boolean isRequested(ActionModel action, Optional<String> near) {
        boolean isMeant = near.isEmpty()
                || models.taking(near.get()).stream()
                        .anyMatch(known -> known.contract()
                                .subject()
                                .equals(action.contract().subject()));
        return isMeant
                && !declared.accessors().isEmpty()
                && declared.methods().stream().allMatch(method -> Forms.standsForField(method, declared, action));
    }

    private String door() {
        return declared.door().canonicalName();
    }
}
