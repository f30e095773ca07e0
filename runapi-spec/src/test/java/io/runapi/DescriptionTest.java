package io.runapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.client.RequestOptions;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DescriptionTest {
    private static final Path FILES = Path.of("openapi");

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "openapi-standard.json"})
    void isOpenApi31(String name) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);

        SwaggerParseResult result =
                new OpenAPIV3Parser().readLocation("target/classes/META-INF/runapi/" + name, null, options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(result.getOpenAPI().getPaths())
                .hasSize(Spec.ROOT.get("paths").size());
    }

    @Test
    void theStandardFormHasNoExtensionsAndTheSamePlaces() {
        assertThat(Spec.STANDARD.toString()).doesNotContain("\"x-");
        assertThat(Spec.STANDARD.get("paths").propertyNames())
                .isEqualTo(Spec.ROOT.get("paths").propertyNames());
        assertThat(Spec.STANDARD.at("/components/schemas").propertyNames())
                .containsAll(Spec.ROOT.at("/components/schemas").propertyNames());
        assertThat(Spec.STANDARD.findValuesAsString("$ref"))
                .allSatisfy(reference -> assertThat(
                                Spec.STANDARD.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void holdsEveryComponentOfItsFilesAsItStandsThere() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                JsonNode components = new YAMLMapper().readTree(file).path("components");
                components.properties().stream()
                        .filter(section -> !section.getKey().equals("pathItems"))
                        .forEach(section -> section.getValue()
                                .properties()
                                .forEach(component -> assertThat(defaultsAsText(Spec.ROOT.at(
                                                "/components/" + section.getKey() + "/" + component.getKey())))
                                        .as("%s %s", file, component.getKey())
                                        .isEqualTo(defaultsAsText(withoutFileNames(component.getValue())))));
            }
        }
    }

    /** The bundle says defaults once more, as text, for templates. */
    private static JsonNode defaultsAsText(JsonNode node) {
        JsonNode copy = node.deepCopy();
        if (copy.path("properties") instanceof ObjectNode properties) {
            properties.forEach(property -> {
                if (property instanceof ObjectNode object) {
                    object.remove("x-runapi-default");
                }
            });
        }
        copy.findParents("byDefault")
                .forEach(field -> ((ObjectNode) field)
                        .put("byDefault", field.get("byDefault").asString()));
        return copy;
    }

    @Test
    void refersToNothingThatIsMissing() {
        assertThat(Spec.ROOT.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("#/"))
                .allSatisfy(reference -> assertThat(
                                Spec.ROOT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void describesEveryPropertyAndSchema() {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema :
                Spec.ROOT.at("/components/schemas").properties()) {
            if (!schema.getValue().has("description")) {
                silent.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().stream()
                    .filter(property ->
                            !property.getValue().path("x-runapi-constant").asBoolean(false))
                    .filter(property -> !property.getValue().has("description"))
                    .filter(property -> !Spec.resolved(property.getValue()).has("description"))
                    .forEach(property -> silent.add(schema.getKey() + "." + property.getKey()));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyOperationHasItsMethods() throws NoSuchMethodException {
        for (Map.Entry<String, JsonNode> entry : Spec.operations().entrySet()) {
            JsonNode operation = entry.getValue();
            if (operation.path("x-runapi-task-status").asBoolean(false)) {
                continue;
            }
            String accessor = camelCase(operation.at("/tags/0").asString());
            Class<?> service = RunApi.class.getMethod(accessor).getReturnType();
            String name = operation
                    .path("x-runapi-method")
                    .asString(operation.get("operationId").asString());
            List<String> names = new ArrayList<>(List.of(name));
            if (!operation.path("x-runapi-binary").asBoolean(false)) {
                names.add(name + "Async");
            }
            if (operation.has("x-runapi-stream")) {
                names.add(operation.at("/x-runapi-stream/named").asString());
            }
            for (String each : names) {
                assertThat(service.getMethods())
                        .as("%s: %s", entry.getKey(), each)
                        .filteredOn(method -> method.getName().equals(each))
                        .anyMatch(method -> method.getParameterCount() == parameters(operation))
                        .anyMatch(method -> method.getParameterCount() == parameters(operation) + 1
                                && last(method) == RequestOptions.class);
            }
        }
    }

    private static int parameters(JsonNode operation) {
        return operation.has("requestBody") || operation.has("x-runapi-request") ? 1 : 0;
    }

    private static Class<?> last(Method method) {
        return method.getParameterTypes()[method.getParameterCount() - 1];
    }

    private static String camelCase(String tag) {
        StringBuilder name = new StringBuilder();
        for (String word : tag.split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static JsonNode withoutFileNames(JsonNode node) {
        return new YAMLMapper().readTree(node.toString().replaceAll("[\\w./-]+\\.yaml#/", "#/"));
    }
}
