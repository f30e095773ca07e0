package io.runapi.processor.check;

import io.runapi.contract.Suggestions;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.Models;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a declared interface against the catalogue, and plans its client. */
public final class ModelPlanner {
    private final Declared declared;
    private final Models models;
    private final Findings findings;

    public ModelPlanner(Declared declared, Models models, Findings findings) {
        this.declared = declared;
        this.models = models;
        this.findings = findings;
    }

    /** The client to write; empty if something is wrong, which is among the findings then. */
    public Optional<ClientModel> plan() {
        int before = findings.errors();
        TemplateChecks templates = new TemplateChecks(declared, findings);
        declared.methods().forEach(templates::check);
        List<ActionModel> candidates = candidates();
        List<ClientModel.Method> methods = new ArrayList<>();
        if (!candidates.isEmpty()) {
            for (Declared.Method method : declared.methods()) {
                plan(method, candidates).ifPresent(methods::add);
            }
        }
        return findings.errors() > before
                ? Optional.empty()
                : Optional.of(new ClientModel(
                        declared.client(),
                        declared.type(),
                        declared.open(),
                        declared.door(),
                        declared.model().text(),
                        List.copyOf(methods)));
    }

    /** The actions that the model may mean; none if that is a mistake, which is among the findings then. */
    private List<ActionModel> candidates() {
        Text like = declared.like();
        Text rules = like == null ? declared.model() : like;
        List<ActionModel> taking = models.taking(rules.text());
        if (taking.isEmpty() && like != null) {
            findings.add(
                    Problem.UNKNOWN_LIKE,
                    like.place(),
                    like.text(),
                    door(),
                    FieldNames.hint(like.text(), models.ids()));
            return List.of();
        }
        return taking.isEmpty() ? openActions() : withAction(taking);
    }

    private String door() {
        return declared.door().canonicalName();
    }

    private List<ActionModel> openActions() {
        Text model = declared.model();
        Optional<String> near = Suggestions.nearest(model.text(), models.ids());
        List<ActionModel> open = models.open().stream()
                .filter(action -> declared.methods().stream()
                        .anyMatch(method -> Endings.returning(method.returns(), action.forms())
                                .isPresent()))
                .toList();
        String hint = near.map(meant -> "did you mean " + meant + "?\n    ").orElse("");
        if (open.isEmpty() || model.text().isBlank()) {
            findings.add(Problem.UNKNOWN_MODEL, model.place(), model.text(), door(), hint);
            return List.of();
        }
        if (!declared.silent()) {
            findings.add(Problem.NEW_MODEL, model.place(), model.text(), door(), hint);
        }
        return withAction(open);
    }

    private List<ActionModel> withAction(List<ActionModel> candidates) {
        Text asked = declared.action();
        if (asked == null) {
            return candidates;
        }
        List<ActionModel> named = candidates.stream()
                .filter(action -> action.action().equals(asked.text()))
                .toList();
        if (named.isEmpty()) {
            findings.add(
                    Problem.UNKNOWN_ACTION,
                    asked.place(),
                    declared.model().text(),
                    asked.text(),
                    FieldNames.hint(
                            asked.text(),
                            candidates.stream().map(ActionModel::action).toList()));
        }
        return named;
    }

    /**
     * Tries the method on every action and takes the one that it fits; if it fits none, the mistakes are told by the
     * one that it fits best.
     */
    private Optional<ClientModel.Method> plan(Declared.Method method, List<ActionModel> candidates) {
        List<Attempt> attempts = candidates.stream()
                .map(action -> new MethodPlanner(declared, method, action).plan())
                .toList();
        int fewest = attempts.stream()
                .mapToInt(attempt -> attempt.issues().size())
                .min()
                .orElse(0);
        List<Attempt> best = attempts.stream()
                .filter(attempt -> attempt.issues().size() == fewest)
                .toList();
        if (best.size() == 1) {
            best.get(0).issues().forEach(issue -> issue.addTo(findings));
            return best.get(0).method();
        }
        findings.add(
                fewest == 0 ? Problem.SEVERAL_ACTIONS : Problem.NO_ACTION,
                method.place(),
                method.name(),
                declared.model().text(),
                best.stream().map(ModelPlanner::shown).reduce("", String::concat),
                best.get(0).action().action());
        return Optional.empty();
    }

    private static String shown(Attempt attempt) {
        String subject = attempt.action().contract().subject();
        return "\n    " + subject
                + (attempt.fits() ? "" : ": " + attempt.issues().get(0).summary());
    }
}
