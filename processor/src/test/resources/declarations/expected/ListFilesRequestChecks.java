package demo;

import static io.runapi.contract.FieldContract.optional;

import io.runapi.contract.ActionContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link ListFilesRequest} that the service would refuse. */
@Generated("io.runapi.processor")
final class ListFilesRequestChecks {
    static final ActionContract CONTRACT = ActionContract.of("files list")
            .fields(
                    optional("after"),
                    optional("limit").range(1, 100),
                    optional("tags"));

    private ListFilesRequestChecks() {}

    static void check(ListFilesRequest value) {
        CONTRACT.check(field -> get(value, field));
    }

    static @Nullable Object get(ListFilesRequest value, String field) {
        return switch (field) {
            case "after" -> value.after();
            case "limit" -> value.limit();
            case "tags" -> value.tags();
            default -> value.additionalProperties().get(field);
        };
    }
}
