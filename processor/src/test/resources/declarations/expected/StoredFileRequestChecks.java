package demo;

import static io.runapi.contract.FieldContract.required;

import io.runapi.contract.ActionContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link StoredFileRequest} that the service would refuse. */
@Generated("io.runapi.processor")
final class StoredFileRequestChecks {
    static final ActionContract CONTRACT = ActionContract.of("files delete")
            .fields(required("id"));

    private StoredFileRequestChecks() {}

    static void check(StoredFileRequest value) {
        CONTRACT.check(field -> get(value, field));
    }

    static @Nullable Object get(StoredFileRequest value, String field) {
        return switch (field) {
            case "id" -> value.id();
            default -> value.additionalProperties().get(field);
        };
    }
}
