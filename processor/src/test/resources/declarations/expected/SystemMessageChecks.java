package demo;

import static io.runapi.contract.FieldContract.required;

import io.runapi.contract.ActionContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link SystemMessage} that the service would refuse. */
@Generated("io.runapi.processor")
final class SystemMessageChecks {
    static final ActionContract CONTRACT = ActionContract.of("SystemMessage")
            .fields(required("content"));

    private SystemMessageChecks() {}

    static void check(SystemMessage value) {
        CONTRACT.check(field -> get(value, field));
    }

    static @Nullable Object get(SystemMessage value, String field) {
        return switch (field) {
            case "role" -> "system";
            case "content" -> value.content();
            default -> value.additionalProperties().get(field);
        };
    }
}
