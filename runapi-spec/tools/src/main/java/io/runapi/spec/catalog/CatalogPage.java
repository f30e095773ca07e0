package io.runapi.spec.catalog;

import io.runapi.spec.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Writes the catalogue page: {@code CatalogPage DESCRIPTION OUTPUT}, where the description is the bundled OpenAPI
 * document. The same description gives the same bytes.
 */
public final class CatalogPage {
    private CatalogPage() {}

    /**
     * Reads the description of the first argument and writes the page to the second.
     *
     * @throws IOException if one cannot be read or the other cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("accepted: the bundled description, and where the page goes");
        }
        Path output = Path.of(arguments[1]);
        Output.write(output, page(Path.of(arguments[0])));
    }

    private static String page(Path description) throws IOException {
        JsonNode root = YAMLMapper.builder().build().readTree(Files.readString(description));
        return page(root);
    }

    static String page(JsonNode description) throws IOException {
        return new Page(
                        new DescriptionReader(description).read(),
                        resource("catalog.css"),
                        resource("catalog.js"),
                        resource("setup.html"))
                .html();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CatalogPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing beside " + CatalogPage.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
