package demo;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;

import io.runapi.contract.ActionContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link StoreFileRequest} that the service would refuse. */
@Generated("io.runapi.processor")
final class StoreFileRequestChecks {
    static final ActionContract CONTRACT = ActionContract.of("files store")
            .fields(
                    required("file"),
                    optional("purpose"),
                    optional("mask"));

    private StoreFileRequestChecks() {}

    static void check(StoreFileRequest value) {
        CONTRACT.check(field -> get(value, field));
    }

    static @Nullable Object get(StoreFileRequest value, String field) {
        return switch (field) {
            case "file" -> value.file();
            case "purpose" -> value.purpose();
            case "mask" -> value.mask();
            default -> value.additionalProperties().get(field);
        };
    }
}
