package io.runapi;

import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.file.FileContent;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What is asked before an upload, and what its answer must have to go on. */
final class UploadPlace {
    private UploadPlace() {}

    /** Reads the file once, for its checksum. */
    static PrepareFileRequest request(FileContent file) {
        return PrepareFileRequest.builder(file.fileName(), file.size(), file.contentMd5())
                .contentType(file.contentType())
                .build();
    }

    static URI url(PreparedFile place) {
        return present(place.uploadUrl(), "upload_url");
    }

    static String id(PreparedFile place) {
        return present(place.signedId(), "signed_id");
    }

    /** Where the file is now, for other calls. */
    static URI address(TemporaryFile file) {
        if (file.url() == null) {
            throw new DecodeException(
                    "The service kept the file without telling its url, so no call can name it. Try again later.",
                    ErrorDetails.NONE,
                    null);
        }
        return file.url();
    }

    private static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new DecodeException(
                    "The service prepared an upload without " + name + ", so the file can't be sent. Try again later.",
                    ErrorDetails.NONE,
                    null);
        }
        return value;
    }
}
