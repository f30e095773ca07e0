package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.model.Models;
import io.runapi.processor.model.Plan;
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
    public Optional<Plan> plan() {
        int before = findings.errors();
        TemplateChecks templates = new TemplateChecks(declared, findings);
        for (Declared.Method method : declared.methods()) {
            if (!isBare(method)) {
                templates.check(method);
            }
        }
        List<ActionModel> candidates = candidates();
        Forms forms = new Forms(declared, candidates);
        if (forms.isRequest()) {
            return new RequestPlanner(declared, models, findings, outputs)
                    .plan(candidates)
                    .filter(request -> findings.errors() == before)
                    .map(Plan.class::cast);
        }
        if (forms.refuseMix(findings)) {
            return Optional.empty();
        }
        List<ClientModel.Method> methods = new ArrayList<>();
        if (!candidates.isEmpty()) {
            for (Declared.Method method : declared.methods()) {
                ClientModel.Method planned = plan(method, candidates).orElse(null);
                if (planned != null) {
                    methods.add(planned);
                }
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
        List<ActionModel> called = new ArrayList<>();
        for (ActionModel action : candidates) {
            if (action.isCalled(asked.text())) {
                called.add(action);
            }
        }
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
        List<Attempt> attempts = new ArrayList<>();
        for (ActionModel action : called) {
            attempts.add(new MethodPlanner(declared, method, action, models, outputs).plan());
        }
        Attempt chosen = new Choice(method.name(), method.place(), declared.subject(), "@Action(\"%s\")")
                .among(attempts, findings)
                .orElse(null);
        return chosen == null ? Optional.empty() : chosen.method();
    }

    /** Whether a method has neither parameters nor a template of its own: then it may as well be an accessor. */
    private boolean isBare(Declared.Method method) {
        return method.parameters().isEmpty()
                && declared.accessors().stream()
                        .anyMatch(accessor -> accessor.name().equals(method.name()));
    }
}
