package io.runapi.spec.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files so that a failure while writing leaves all of them as they were. */
final class FileUpdate {
    private FileUpdate() {}

    /**
     * Writes the files that would be different.
     *
     * @return those files
     */
    static List<Path> write(Map<Path, String> texts) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> file : texts.entrySet()) {
                Path target = file.getKey();
                if (Files.exists(target) && Files.readString(target, UTF_8).equals(file.getValue())) {
                    continue;
                }
                Files.createDirectories(target.toAbsolutePath().resolveSibling("."));
                // Not a temporary file of the JDK: only its owner could read what it becomes.
                Path temporary = target.resolveSibling("." + target.getFileName() + ".import");
                written.put(target, temporary);
                Files.writeString(temporary, file.getValue(), UTF_8);
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path temporary : written.values()) {
                Files.deleteIfExists(temporary);
            }
        }
        return List.copyOf(written.keySet());
    }
}
