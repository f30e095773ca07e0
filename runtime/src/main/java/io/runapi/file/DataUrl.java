package io.runapi.file;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Locale;

/**
 * A file inside its URL, RFC 2397.
 *
 * @param mediaType without parameters; empty if not given
 * @param base64 the data
 */
record DataUrl(String mediaType, String base64) {
    private static final String SUFFIX = ";base64";

    /** @throws IllegalArgumentException if it is none of base64 data */
    static DataUrl of(URI url) {
        String text = url.getSchemeSpecificPart();
        int comma = text.indexOf(',');
        String head = comma < 0 ? "" : text.substring(0, comma).strip().toLowerCase(Locale.ROOT);
        if (!head.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(
                    "Can't read this data: URL: it must look like data:image/png;base64,iVBORw0...");
        }
        return new DataUrl(head.substring(0, head.indexOf(';')), text.substring(comma + 1));
    }

    /** How many bytes it holds at most. */
    long size() {
        return base64.length() / 4L * 3;
    }

    /** @throws IllegalArgumentException if the data is malformed */
    ByteBuffer bytes() {
        try {
            return ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Can't read this data: URL: " + e.getMessage(), e);
        }
    }
}
