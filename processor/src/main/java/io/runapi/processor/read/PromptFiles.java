package io.runapi.processor.read;

import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the resources that prompts name, where the compiler knows them: builds that copy resources do so into the class
 * output; others name the folder by an option.
 */
public final class PromptFiles {
    /** The compiler option with folders of resources, separated as on a class path. */
    public static final String OPTION = "runapi.resources";

    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH);

    private final Filer filer;
    private final List<String> folders;
    private final Findings findings;

    public PromptFiles(ProcessingEnvironment environment, Findings findings) {
        this.filer = environment.getFiler();
        String folders = environment.getOptions().getOrDefault(OPTION, "");
        this.folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(folders)
                .filter(folder -> !folder.isBlank())
                .toList();
        this.findings = findings;
    }

    /** The text; empty if there is none, which is among the findings then. */
    Optional<String> read(String resource, Place place) {
        String name = resource.startsWith("/") ? resource.substring(1) : resource;
        byte[] bytes = bytes(name);
        if (bytes == null) {
            String looked = "class output, class path, source path";
            findings.add(
                    Problem.NO_RESOURCE,
                    place,
                    resource,
                    folders.isEmpty() ? looked : looked + ", " + String.join(", ", folders),
                    OPTION);
            return Optional.empty();
        }
        return text(bytes, resource, place);
    }

    private byte @Nullable [] bytes(String name) {
        for (Location location : LOCATIONS) {
            byte[] found = bytes(location, name);
            if (found != null) {
                return found;
            }
        }
        for (String folder : folders) {
            byte[] found = bytes(folder, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private byte @Nullable [] bytes(Location location, String name) {
        try (InputStream in = filer.getResource(location, "", name).openInputStream()) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            // not there; compilers refuse names and locations in ways of their own
            return null;
        }
    }

    private static byte @Nullable [] bytes(String folder, String name) {
        try {
            Path in = Path.of(folder).normalize();
            Path file = in.resolve(name).normalize();
            return file.startsWith(in) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /**
     * The text without what editors of some systems add: a mark at the beginning, and two characters for a new line.
     */
    private Optional<String> text(byte[] bytes, String resource, Place place) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            findings.add(Problem.NOT_UTF_8, place, resource, in.position() + 1);
            return Optional.empty();
        }
        String text = out.flip().toString().replace("\r\n", "\n");
        return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
}
