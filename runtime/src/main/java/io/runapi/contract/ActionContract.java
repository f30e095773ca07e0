package io.runapi.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an action accepts, for compile-time and run-time checks alike. Generated checks hold one as a constant and the
 * processor reads the same from declarations, so that both say the same in the same words.
 *
 * @param subject how messages call the action, for instance {@code runway text_to_video}
 * @param fields every field that the action knows
 * @param models the models that take it; empty if it takes none, or any
 * @param rules conditional rules
 * @param openModels whether an unknown model id is taken
 */
public record ActionContract(
        String subject,
        List<FieldContract> fields,
        List<ModelContract> models,
        List<RuleContract> rules,
        boolean openModels) {

    /** Looks a field's value up by its wire name; null if absent. */
    @FunctionalInterface
    public interface Values {
        @Nullable
        Object get(String field);
    }

    /** Everything that the values get wrong, in the order of the fields; empty if nothing. */
    public List<Violation> violations(Values values) {
        throw new UnsupportedOperationException();
    }

    /**
     * Refuses values that break the contract.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public void check(Values values) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #check}, by the rules of another, known model; for models newer than the description. */
    public void checkLike(String model, Values values) {
        throw new UnsupportedOperationException();
    }
}
