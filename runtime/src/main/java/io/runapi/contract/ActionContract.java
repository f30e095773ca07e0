package io.runapi.contract;

import io.runapi.error.ErrorDetails;
import io.runapi.error.ValidationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an action accepts, for compile-time and run-time checks alike. Generated checks hold one as a constant and the
 * processor reads the same from declarations, so that both say the same in the same words.
 *
 * <pre>{@code
 * static final ActionContract CONTRACT = ActionContract.of("runway text_to_video")
 *         .fields(
 *                 required("prompt").length(1, 2000),
 *                 required("duration_seconds").oneOf("5", "10"),
 *                 optional("aspect_ratio").oneOf("16:9", "9:16"),
 *                 optional("first_frame_image_url"))
 *         .models(model("runway", "runway-2"), model("runway-aleph").without("duration_seconds"))
 *         .rules(rule().whenAbsent("first_frame_image_url").require("aspect_ratio"));
 * }</pre>
 *
 * <p>The action's fields hold for every model, except where the model has a field of the same name in place or is
 * without it. Which model is meant says the value of the field named model; absent, it is the only one there is.
 *
 * @param subject how messages call the action, for instance {@code runway text_to_video}
 * @param fields every field that the action knows
 * @param models the models that take it, each id once; empty if it takes none, or any
 * @param rules conditional rules
 * @param removed what it took once and takes no more
 * @param openModels whether an unknown model id is taken
 */
public record ActionContract(
        String subject,
        List<FieldContract> fields,
        List<ModelContract> models,
        List<RuleContract> rules,
        List<Removal> removed,
        boolean openModels) {

    public ActionContract {
        fields = List.copyOf(fields);
        models = List.copyOf(models);
        rules = List.copyOf(rules);
        removed = List.copyOf(removed);
    }

    /** An action that accepts nothing in particular yet. */
    public static ActionContract of(String subject) {
        return new ActionContract(subject, List.of(), List.of(), List.of(), List.of(), false);
    }

    /** The same with these fields. */
    public ActionContract fields(FieldContract... fields) {
        return new ActionContract(subject, List.of(fields), models, rules, removed, openModels);
    }

    /** The same for these models. */
    public ActionContract models(ModelContract... models) {
        return new ActionContract(subject, fields, List.of(models), rules, removed, openModels);
    }

    /** The same with these rules. */
    public ActionContract rules(RuleContract... rules) {
        return new ActionContract(subject, fields, models, List.of(rules), removed, openModels);
    }

    /** The same that tells of what it took once. */
    public ActionContract removed(Removal... removed) {
        return new ActionContract(subject, fields, models, rules, List.of(removed), openModels);
    }

    /** The same that takes models that it does not list. */
    public ActionContract withOpenModels() {
        return new ActionContract(subject, fields, models, rules, removed, true);
    }

    /**
     * Looks a field's value up by its wire name: text, a number, a boolean, a list, anything whose {@code toString} is
     * the text on the wire (never blank if it is a record), {@link Nested} for an object with constraints of its own,
     * {@link Undetermined} while compiling; null if absent.
     */
    @FunctionalInterface
    public interface Values {
        @Nullable
        Object get(String field);
    }

    /** The ids of all models, in order. */
    public List<String> modelIds() {
        List<String> ids = new ArrayList<>();
        for (ModelContract model : models) {
            ids.addAll(model.ids());
        }
        return Collections.unmodifiableList(ids);
    }

    /** Everything that the values get wrong, in the order of the fields; empty if nothing. */
    public List<Violation> violations(Values values) {
        return Evaluation.of(this, values);
    }

    /** As {@link #violations}, by the rules of another, known model; for models newer than the description. */
    public List<Violation> violationsLike(String model, Values values) {
        return Evaluation.like(model, this, values);
    }

    /**
     * Refuses values that break the contract.
     *
     * @throws ValidationException naming everything that the service would refuse
     */
    public void check(Values values) {
        refuse(violations(values));
    }

    /**
     * As {@link #check}, by the rules of another, known model; for models newer than the description.
     *
     * @throws ValidationException naming everything that the service would refuse, or that {@code model} is no known
     *     model
     */
    public void checkLike(String model, Values values) {
        refuse(violationsLike(model, values));
    }

    private void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ValidationException(Messages.all(subject, violations), violations, ErrorDetails.NONE);
        }
    }
}
