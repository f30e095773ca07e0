package demo;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;

import io.runapi.contract.ActionContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link UserMessage} that the service would refuse. */
@Generated("io.runapi.processor")
final class UserMessageChecks {
    static final ActionContract CONTRACT = ActionContract.of("UserMessage")
            .fields(
                    required("content"),
                    optional("name"));

    private UserMessageChecks() {}

    static void check(UserMessage value) {
        CONTRACT.check(field -> get(value, field));
    }

    static @Nullable Object get(UserMessage value, String field) {
        return switch (field) {
            case "role" -> "user";
            case "content" -> value.content();
            case "name" -> value.name();
            default -> value.additionalProperties().get(field);
        };
    }
}
