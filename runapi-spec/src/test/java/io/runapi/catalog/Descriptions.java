package io.runapi.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description that the page was made of. */
final class Descriptions {
    private Descriptions() {}

    /** How many calls it has, those that only read a task's state left out. */
    static int actions() throws IOException {
        int actions = 0;
        for (JsonNode path : read().path("paths").values()) {
            for (JsonNode operation : path.values()) {
                actions += operation.path("x-runapi-task-status").asBoolean(false) ? 0 : 1;
            }
        }
        return actions;
    }

    private static JsonNode read() throws IOException {
        return YAMLMapper.builder().build().readTree(Files.readString(Path.of("target/openapi/openapi.yaml")));
    }
}
