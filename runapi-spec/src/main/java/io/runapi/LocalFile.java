package io.runapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What the service asks about a file before it takes its bytes.
 *
 * @param name its name
 * @param size its size in bytes
 * @param checksum MD5 in base64, as the storage compares it
 * @param type its media type by its name's ending; null if that says nothing
 */
record LocalFile(
        String name, long size, String checksum, @Nullable String type) {
    private static final int PIECE = 1 << 16;

    /** Reads the file once, piece by piece. */
    static LocalFile of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "upload" : last.toString();
        MessageDigest digest = md5();
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
                size += length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file + " to upload it", e);
        }
        String checksum = Base64.getEncoder().encodeToString(digest.digest());
        return new LocalFile(name, size, checksum, URLConnection.guessContentTypeFromName(name));
    }

    PrepareFileRequest request() {
        PrepareFileRequestBuilder request = PrepareFileRequest.builder(name, size, checksum);
        return (type == null ? request : request.contentType(type)).build();
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
