package io.runapi.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that is being written, under a temporary name beside its target. It ends as the target or not at all. Used by
 * the thread that brings the bytes and by whoever gives up.
 */
final class PartFile {
    private static final int MOST_NUMBERS = 1000;

    private final Path directory;
    private final Path target;
    private final boolean mayReplace;
    private final Path part;
    private final FileChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private long size;
    private boolean over;

    private PartFile(Path directory, Path target, boolean mayReplace) throws IOException {
        this.directory = directory;
        this.target = target;
        this.mayReplace = mayReplace;
        this.part = directory.resolve(".runapi-" + UUID.randomUUID() + ".part");
        // Not Files.createTempFile, whose files only their owner may read: the target is to be like any other.
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * @param name the file's name if the target is a directory
     * @throws UncheckedIOException if it can't be made
     */
    static PartFile create(Path target, String name) {
        try {
            if (Files.isDirectory(target)) {
                return new PartFile(target, target.resolve(name), false);
            }
            Path directory = target.toAbsolutePath().getParent();
            if (directory == null) {
                throw new IOException("it is the root of a file system");
            }
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
            return new PartFile(directory, target, true);
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    /** Does nothing once the file is given up. */
    void write(ByteBuffer bytes) {
        lock.lock();
        try {
            while (!over && bytes.hasRemaining()) {
                size += channel.write(bytes);
            }
        } catch (IOException e) {
            throw cannotWrite(target, e);
        } finally {
            lock.unlock();
        }
    }

    long size() {
        lock.lock();
        try {
            return size;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Becomes the target.
     *
     * @return where it is
     */
    Path finish() {
        lock.lock();
        try {
            if (over) {
                return target;
            }
            channel.close();
            Path place = mayReplace ? target : freePlace();
            try {
                move(place);
            } catch (IOException e) {
                if (!mayReplace) {
                    Files.deleteIfExists(place);
                }
                throw e;
            }
            over = true;
            return place;
        } catch (IOException e) {
            throw cannotWrite(target, e);
        } finally {
            lock.unlock();
        }
    }

    /** Goes without a trace, unless finished. */
    void discard() {
        lock.lock();
        try {
            if (over) {
                return;
            }
            over = true;
            channel.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't remove the unfinished file " + part + ": " + e, e);
        } finally {
            lock.unlock();
        }
    }

    private void move(Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes a free name by making an empty file of it, which the move replaces at once: so two never get the same. */
    private Path freePlace() throws IOException {
        String name = String.valueOf(target.getFileName());
        for (int number = 1; number <= MOST_NUMBERS; number++) {
            Path place = directory.resolve(number == 1 ? name : FileNames.numbered(name, number));
            try {
                return Files.createFile(place);
            } catch (FileAlreadyExistsException e) {
                // taken: the next number
            }
        }
        throw new IOException("there are too many files of that name");
    }

    private static UncheckedIOException cannotWrite(Path target, IOException cause) {
        return new UncheckedIOException(
                "Can't write " + target + ": " + cause + ". Nothing was left there; the file can be downloaded again.",
                cause);
    }
}
