package io.runapi.processor;

import io.runapi.declaration.Catalog;
import io.runapi.declaration.OpenEnum;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Service;
import io.runapi.declaration.Union;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;

/** Writes what declarations leave out. */
final class DeclarationStep implements Step {
    private final Context context;

    DeclarationStep(Context context) {
        this.context = context;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(
                Schema.class.getCanonicalName(),
                Union.class.getCanonicalName(),
                OpenEnum.class.getCanonicalName(),
                Service.class.getCanonicalName(),
                Catalog.class.getCanonicalName());
    }

    @Override
    public void process(RoundEnvironment round) {
        context.elements();
    }
}
