import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the OpenAPI description's files, one per service, into the single document that generators and validators read.
 *
 * <p>Generators need it: the parser that OpenAPI Generator uses copies a schema of another file to the place of the
 * reference, and its name is lost. The build starts this file with {@code java BundleOpenApi.java ROOT OUTPUT}. It
 * works on lines and so keeps comments and order; the files have to be in block style with two spaces of indentation.
 */
final class BundleOpenApi {
    private static final Pattern FILE = Pattern.compile("([\\w.-]+(?:/[\\w.-]+)*\\.yaml)#/");
    private static final Pattern PATH_ITEM =
            Pattern.compile(" {4}\\$ref: [\"']?([\\w./-]+\\.yaml)#/components/pathItems/(\\w+)[\"']?");

    /** Sections of {@code components}, each with its entries' lines by name. */
    private final Map<String, Map<String, List<String>>> components = new LinkedHashMap<>();

    /** Path items by file and name, written where the root refers to them. */
    private final Map<String, List<String>> pathItems = new TreeMap<>();

    private final List<String> errors = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        BundleOpenApi bundle = new BundleOpenApi();
        List<String> lines = bundle.bundle(root);
        if (!bundle.errors.isEmpty()) {
            bundle.errors.forEach(System.err::println);
            System.exit(1);
        }
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.writeString(output, String.join("\n", lines) + "\n");
    }

    private List<String> bundle(Path root) throws IOException {
        List<String> lines = Files.readAllLines(root);
        Deque<Path> waiting = new ArrayDeque<>(mentioned(root, lines));
        List<Path> seen = new ArrayList<>(List.of(root.normalize()));
        while (!waiting.isEmpty()) {
            Path file = waiting.removeFirst();
            if (seen.contains(file)) {
                continue;
            }
            seen.add(file);
            if (!Files.isRegularFile(file)) {
                errors.add(file + ": is referred to and does not exist");
                continue;
            }
            List<String> service = Files.readAllLines(file);
            collect(file, service);
            waiting.addAll(mentioned(file, service));
        }
        int end = lines.indexOf("components:");
        if (end < 0) {
            errors.add(root + ": has no components section");
            return lines;
        }
        collect(root, lines.subList(end, lines.size()));
        List<String> result = new ArrayList<>();
        lines.subList(0, end).forEach(line -> head(root, line, result));
        result.add("components:");
        components.forEach((section, entries) -> {
            result.add("  " + section + ":");
            entries.values().forEach(result::addAll);
        });
        result.replaceAll(line -> FILE.matcher(line).replaceAll("#/"));
        return result;
    }

    /** A line before {@code components}; a reference to a path item becomes the path item. */
    private void head(Path root, String line, List<String> result) {
        Matcher reference = PATH_ITEM.matcher(line);
        if (!reference.matches()) {
            result.add(line);
            return;
        }
        Path file = root.resolveSibling(reference.group(1)).normalize();
        List<String> item = pathItems.get(file + "#" + reference.group(2));
        if (item == null) {
            errors.add(file + ": has no path item " + reference.group(2));
            return;
        }
        item.stream()
                .skip(1)
                .map(text -> text.isEmpty() ? text : text.substring(2))
                .forEach(result::add);
    }

    /** Takes the entries of every section under {@code components}. */
    private void collect(Path file, List<String> lines) {
        String section = null;
        List<String> entry = List.of();
        for (String line : lines.subList(Math.max(lines.indexOf("components:"), 0) + 1, lines.size())) {
            if (line.matches(" {2}\\w+:")) {
                section = line.strip().replace(":", "");
            } else if (section != null && line.matches(" {4}[\\w.-]+:.*")) {
                entry = begin(file, section, line);
            } else {
                entry.add(line);
            }
        }
    }

    private List<String> begin(Path file, String section, String line) {
        String name = line.strip().replaceFirst(":.*", "");
        List<String> entry = new ArrayList<>(List.of(line));
        List<String> same = section.equals("pathItems")
                ? pathItems.put(file.normalize() + "#" + name, entry)
                : components
                        .computeIfAbsent(section, key -> new LinkedHashMap<>())
                        .put(name, entry);
        if (same != null) {
            errors.add(file + ": " + section + "/" + name + " exists twice; names are unique over all files");
        }
        return entry;
    }

    private static List<Path> mentioned(Path file, List<String> lines) {
        List<Path> files = new ArrayList<>();
        for (String line : lines) {
            Matcher reference = FILE.matcher(line);
            while (reference.find()) {
                files.add(file.resolveSibling(reference.group(1)).normalize());
            }
        }
        return files;
    }
}
