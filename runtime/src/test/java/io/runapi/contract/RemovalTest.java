package io.runapi.contract;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;
import static io.runapi.contract.ModelContract.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.contract.Violation.Kind;
import org.junit.jupiter.api.Test;

/** What is said of what was there once. */
class RemovalTest {
    private static final ActionContract KLING = ActionContract.of("kling text_to_video")
            .fields(required("model"), optional("prompt"), optional("seed"))
            .models(model("kling-v2.1", "kling-v2.6"))
            .removed(
                    Removal.model("kling-v1", "2026-08-07").use("kling-v2.1"),
                    Removal.model("kling-v0", "2026-07-29"),
                    Removal.field("speed", "2026-08-07").use("pace"),
                    Removal.field("seed", "2026-07-29"));

    @Test
    void aRemovedModelNamesItsSuccessor() {
        assertThat(Given.messages(KLING, Given.values("model", "kling-v1")))
                .containsExactly("kling-v1 is not accepted by kling text_to_video: it was removed on 2026-08-07\n"
                        + "    use kling-v2.1 instead");
        assertThat(Given.messages(KLING, Given.values("model", "kling-v0")))
                .containsExactly("kling-v0 is not accepted by kling text_to_video: it was removed on 2026-07-29");
    }

    @Test
    void aRemovedModelIsRefusedEvenWhereUnknownOnesAreTaken() {
        assertThat(KLING.withOpenModels().violations(Given.values("model", "kling-v1")))
                .extracting(Violation::kind)
                .containsExactly(Kind.REMOVED);
        assertThat(KLING.withOpenModels().violations(Given.values("model", "kling-v9")))
                .isEmpty();
    }

    @Test
    void aRemovedFieldIsRefusedUnlessItHasComeBack() {
        assertThat(Given.messages(KLING, Given.values("model", "kling-v2.6", "speed", 2, "seed", 1)))
                .containsExactly("speed is not accepted by kling text_to_video: it was removed on 2026-08-07\n"
                        + "    use pace instead");
    }

    @Test
    void theRulesOfAnotherModelAreAWayOut() {
        assertThat(KLING.violationsLike("kling-v2.1", Given.values("model", "kling-v1")))
                .isEmpty();
    }
}
