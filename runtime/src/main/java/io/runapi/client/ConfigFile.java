package io.runapi.client;

import io.runapi.error.ConfigurationException;
import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The configuration that RunAPI's other tools share: {@code .config/runapi/config.json} in the home directory. */
final class ConfigFile {
    private static final int LARGEST = 64 * 1024;

    private final Path path;
    private final Map<?, ?> content;

    private ConfigFile(Path path, Map<?, ?> content) {
        this.path = path;
        this.content = content;
    }

    /** Reads the file; one that is not there is empty. */
    static ConfigFile read(Path home) {
        Path path = home.resolve(".config").resolve("runapi").resolve("config.json");
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            return new ConfigFile(path, Map.of());
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The file " + path + " can't be read. Make it readable, or don't call useConfigFile().",
                    ErrorDetails.NONE,
                    e);
        }
        if (bytes.length > LARGEST) {
            throw malformed(path, "is larger than " + LARGEST / 1024 + " KB");
        }
        try (JsonReader in = JsonReader.of(bytes, 0, bytes.length)) {
            if (in.value() instanceof Map<?, ?> content) {
                return new ConfigFile(path, content);
            }
            throw malformed(path, "is no JSON object");
        } catch (DecodeException e) {
            // Its message may quote the file, and so the key: not taken as the cause.
            throw malformed(path, "is no valid JSON");
        }
    }

    /** The first of these that is there. */
    @Nullable
    Setting find(String... names) {
        for (String name : names) {
            Object value = content.get(name);
            if (value instanceof String text) {
                return new Setting(text, "\"" + name + "\" in the file " + path);
            }
            if (value != null) {
                throw malformed(path, "has no text at \"" + name + "\"");
            }
        }
        return null;
    }

    /** Where the file is looked for. */
    Path path() {
        return path;
    }

    private static ConfigurationException malformed(Path path, String fault) {
        return new ConfigurationException(
                "The file " + path + " " + fault
                        + ". Expected: {\"api_key\": \"...\", \"base_url\": \"https://runapi.ai\"}.",
                ErrorDetails.NONE,
                null);
    }
}
