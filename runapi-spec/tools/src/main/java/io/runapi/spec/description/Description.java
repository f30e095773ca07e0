package io.runapi.spec.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The description's files as they are.
 *
 * @param directory where they are
 * @param root {@code openapi.yaml}
 * @param services the files below {@code services} by tag, in the order of their names
 */
public record Description(Path directory, JsonNode root, JsonNode common, Map<String, ServiceFile> services) {
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /**
     * Reads all files.
     *
     * @throws DescriptionException if a file is no YAML
     */
    public static Description read(Path directory) throws IOException {
        Map<String, ServiceFile> services = new TreeMap<>();
        Path folder = directory.resolve("services");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    String tag = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
                    List<String> lines = Files.readAllLines(file, UTF_8);
                    List<String> head = head(lines);
                    services.put(tag, new ServiceFile(tag, head, comments(lines, head.size()), yaml(file)));
                }
            }
        }
        return new Description(
                directory, yaml(directory.resolve("openapi.yaml")), yaml(directory.resolve("common.yaml")), services);
    }

    /** One YAML file; an empty object if it does not exist. */
    public static JsonNode yaml(Path file) throws IOException {
        if (!Files.exists(file)) {
            return JsonNodeFactory.instance.objectNode();
        }
        return parse(Files.readString(file, UTF_8), String.valueOf(file.getFileName()));
    }

    /**
     * YAML as a tree.
     *
     * @param name how messages call it
     */
    public static JsonNode parse(String yaml, String name) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw new DescriptionException(
                    name + ": " + e.getOriginalMessage().strip().replaceAll("\\s*\\n\\s*", " "));
        }
    }

    /**
     * The contract's part of it.
     *
     * @param tags the services that are the contract's whatever their files say, since files written by hand do not say
     *     it
     */
    public Catalog canonical(Set<String> tags) {
        Map<String, Service> canonical = new LinkedHashMap<>();
        services.forEach((tag, file) -> {
            if (file.upstream().isPresent() || tags.contains(tag)) {
                Service service = file.canonical();
                if (!service.actions().isEmpty()) {
                    canonical.put(tag, service);
                }
            }
        });
        return new Catalog(canonical);
    }

    private static List<String> head(List<String> lines) {
        return lines.stream()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .toList();
    }

    private static List<Integer> comments(List<String> lines, int from) {
        return IntStream.range(from, lines.size())
                .filter(index -> lines.get(index).strip().startsWith("#"))
                .mapToObj(index -> index + 1)
                .toList();
    }
}
