package io.runapi.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a storage service says no to: it has nothing to do with the key or the account. */
final class UploadRefusals extends Refusals {
    UploadRefusals(ApiKey key, BaseUrl baseUrl) {
        super(key, baseUrl);
    }

    @Override
    String what(int status) {
        return switch (status) {
            case 400, 422 -> "The storage service refused the file";
            case 401, 403 -> "The storage service did not accept the upload's address or headers";
            case 404, 410 -> "The upload is not there any more";
            default -> super.what(status);
        };
    }

    @Override
    String advice(int status, CallFacts call, @Nullable Duration retryAfter) {
        return switch (status) {
            case 400, 422 -> "Prepare the upload again, with the size and checksum of the file as it is now";
            case 401, 403, 404, 410 -> "Addresses of uploads expire: prepare the upload again";
            default -> super.advice(status, call, retryAfter);
        };
    }
}
