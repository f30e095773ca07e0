package io.runapi.processor;

import io.runapi.annotation.RunApiModel;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;

/** Implements {@code @RunApiModel} interfaces. */
final class ModelStep implements Step {
    private final Context context;

    ModelStep(Context context) {
        this.context = context;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(RunApiModel.class.getCanonicalName());
    }

    @Override
    public void process(RoundEnvironment round) {
        context.elements();
    }
}
