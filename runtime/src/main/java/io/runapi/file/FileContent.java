package io.runapi.file;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file to send: one on the disk, which is read piece by piece while it is sent (and again where it has to be sent
 * again), or one in memory. Immutable, as long as the file itself does not change.
 */
public final class FileContent {
    private static final int PIECE = 64 * 1024;

    private final @Nullable Path path;
    private final byte[] bytes;
    private final String fileName;
    private final String contentType;

    private FileContent(@Nullable Path path, byte[] bytes, String fileName, String contentType) {
        this.path = path;
        this.bytes = bytes;
        this.fileName = fileName;
        this.contentType = contentType;
    }

    /**
     * A file on the disk, under its own name.
     *
     * @throws UncheckedIOException if there is no such file, or it can't be read
     */
    public static FileContent of(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw unreadable(path, "there is no such file, or it may not be read", new FileNotFoundException());
        }
        String name = String.valueOf(path.getFileName());
        return new FileContent(path, new byte[0], name, MediaTypes.of(name));
    }

    /**
     * A file in memory.
     *
     * @param fileName its name, whose extension tells the kind of content: {@code speech.mp3}
     */
    public static FileContent of(String fileName, byte[] bytes) {
        if (fileName.isBlank()) {
            throw new IllegalArgumentException("A file needs a name; its extension tells the kind of content.");
        }
        return new FileContent(null, bytes.clone(), fileName, MediaTypes.of(fileName));
    }

    /** The same file under another name; the kind of content stays. */
    public FileContent withFileName(String fileName) {
        return new FileContent(path, bytes, Objects.requireNonNull(fileName, "fileName"), contentType);
    }

    /**
     * The same file with another kind of content than its name tells.
     *
     * @param contentType for instance {@code audio/mpeg}
     */
    public FileContent withContentType(String contentType) {
        if (!contentType.matches("[\\w.+-]+/[\\w.+-]+(;[\\x20-\\x7e]*)?")) {
            throw new IllegalArgumentException(
                    "\"" + contentType + "\" is no kind of content; it looks like audio/mpeg.");
        }
        return new FileContent(path, bytes, fileName, contentType);
    }

    /** The name that the service is told. */
    public String fileName() {
        return fileName;
    }

    /** The kind of content, by the name's extension; {@code application/octet-stream} where that tells nothing. */
    public String contentType() {
        return contentType;
    }

    /**
     * Its length in bytes, now.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public long size() {
        try {
            return path == null ? bytes.length : Files.size(path);
        } catch (IOException e) {
            throw unreadable(path, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The MD5 of its bytes in base64, by which storage services know whether all came (RFC 1864). Reads the file once.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public String contentMd5() {
        try (InputStream in = open()) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (IOException e) {
            throw unreadable(path, String.valueOf(e.getMessage()), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }

    /**
     * Sends its bytes, anew to each subscriber; for the client.
     *
     * @throws UncheckedIOException if the file is gone
     */
    public BodyPublisher publisher() {
        try {
            return path == null ? BodyPublishers.ofByteArray(bytes) : BodyPublishers.ofFile(path);
        } catch (FileNotFoundException e) {
            throw unreadable(path, "there is no such file any more", e);
        }
    }

    private InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
    }

    private static UncheckedIOException unreadable(@Nullable Path path, String why, IOException cause) {
        return new UncheckedIOException("Can't read " + path + ": " + why + ".", cause);
    }

    /** Its name, without the folders above it. */
    @Override
    public String toString() {
        return fileName;
    }
}
