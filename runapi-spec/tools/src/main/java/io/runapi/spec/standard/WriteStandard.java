package io.runapi.spec.standard;

import io.runapi.spec.output.Output;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes the standard form of a description: a step of runapi-spec's build. */
public final class WriteStandard {
    private WriteStandard() {}

    /**
     * Reads and writes.
     *
     * @param arguments the description in one document, and where its standard form goes, as JSON
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
        String text = JsonMapper.shared()
                .writer()
                .with(printer)
                .writeValueAsString(StandardDescription.of(
                        new YAMLMapper().readTree(Path.of(arguments[0]).toFile())));
        Output.write(output, text + "\n");
    }
}
