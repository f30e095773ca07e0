package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
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
    private final Outputs outputs;

    /**
     * An interface to plan.
     *
     * @param companion the class to write for the types that it reads answers as
     */
    public ModelPlanner(Declared declared, Models models, Findings findings, ClassName companion) {
        this.outputs = new Outputs(companion);
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
                        List.copyOf(methods),
                        outputs.companion(declared.type())));
    }

    /** The actions that the declaration may mean; none if that is a mistake, which is among the findings then. */
    private List<ActionModel> candidates() {
        List<ActionModel> candidates = new Candidates(declared, models, findings).find();
        Text asked = declared.action();
        return asked == null || candidates.isEmpty() ? candidates : called(asked, candidates);
    }

    /** Those that are called so; none if that is a mistake, which is among the findings then. */
    private List<ActionModel> called(Text asked, List<ActionModel> candidates) {
        List<ActionModel> called = candidates.stream()
                .filter(action -> action.isCalled(asked.text()))
                .toList();
        if (!called.isEmpty()) {
            return called;
        }
        Optional<String> removed = new Removals(models).ofAction(asked.text(), declared, candidates);
        if (removed.isPresent()) {
            findings.add(Problem.ACTION_REMOVED, asked.place(), removed.get());
        } else {
            findings.add(
                    Problem.UNKNOWN_ACTION,
                    asked.place(),
                    declared.subject(),
                    asked.text(),
                    FieldNames.hint(
                            asked.text(),
                            candidates.stream().map(ActionModel::action).toList()));
        }
        return List.of();
    }

    /**
     * Tries the method on every action and takes the one that it fits; if it fits none, the mistakes are told by the
     * one that it fits best.
     */
    private Optional<ClientModel.Method> plan(Declared.Method method, List<ActionModel> candidates) {
        Text asked = method.action();
        List<ActionModel> called = asked == null ? candidates : called(asked, candidates);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        List<Attempt> attempts = called.stream()
                .map(action -> new MethodPlanner(declared, method, action, models, outputs).plan())
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
                declared.subject(),
                best.stream().map(ModelPlanner::shown).reduce("", String::concat),
                name(best));
        return Optional.empty();
    }

    /** What the first is called, with its service where another one's action is called the same. */
    private static String name(List<Attempt> best) {
        ActionModel first = best.get(0).action();
        boolean isShared =
                best.stream().skip(1).anyMatch(other -> other.action().action().equals(first.action()));
        return isShared ? first.contract().subject() : first.action();
    }

    private static String shown(Attempt attempt) {
        String subject = attempt.action().contract().subject();
        return "\n    " + subject
                + (attempt.fits() ? "" : ": " + attempt.issues().get(0).summary());
    }
}
