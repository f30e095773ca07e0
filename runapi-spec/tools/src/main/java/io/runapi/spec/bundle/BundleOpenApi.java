package io.runapi.spec.bundle;

import io.runapi.spec.output.Output;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The build's first step: {@code BundleOpenApi ROOT OUTPUT} joins a description's files into one document. */
public final class BundleOpenApi {
    private BundleOpenApi() {}

    /**
     * Joins.
     *
     * @param arguments the root document, and where the one document goes
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: the root document and the output");
        }
        Path output = Path.of(arguments[1]);
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .build();
        String document = yaml.writeValueAsString(Bundle.of(Path.of(arguments[0])));
        Output.write(output, document);
    }
}
