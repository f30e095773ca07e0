package io.runapi.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolSetTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}""";

    private final ToolSet weather =
            ToolSet.of("weather", "The weather of a city.", SCHEMA, arguments -> "Sunny in " + arguments.get("city"));

    @Test
    void callsItsFunctionWithPlainJava() throws Exception {
        assertThat(weather.call("weather", "{\"city\": \"Oslo\"}")).isEqualTo("Sunny in Oslo");
    }

    @Test
    void takesNoTextAsNoArguments() throws Exception {
        assertThat(weather.call("weather", "  ")).isEqualTo("Sunny in null");
    }

    @Test
    void knowsItsSchema() {
        ToolDefinition tool = weather.tools().get(0);

        assertThat(tool.name()).isEqualTo("weather");
        assertThat(tool.parameters()).containsEntry("properties", Map.of("city", Map.of("type", "string")));
    }

    @Test
    void namesWhatThereIsToWhoeverAsksForSomethingElse() {
        assertThatThrownBy(() -> weather.call("wheather", "{}"))
                .isInstanceOf(UnknownToolException.class)
                .hasMessage("There is no tool wheather. There is: weather");
    }

    @Test
    void refusesArgumentsThatAreNoObject() {
        assertThatThrownBy(() -> weather.call("weather", "[1]"))
                .isInstanceOf(ToolArgumentsException.class)
                .hasMessage("Expected an object at the top level but found a list\n    in: [1]");
        assertThatThrownBy(() -> weather.call("weather", "{\"city\": \"Os"))
                .isInstanceOf(ToolArgumentsException.class)
                .hasMessageStartingWith("Malformed JSON at /city");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "größe", "a.b"})
    void refusesNamesThatNoModelTakes(String name) {
        assertThatThrownBy(() -> new ToolDefinition(name, "What it does.", SCHEMA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\" is no name of a tool");
    }

    @Test
    void refusesNamesOfMoreThan64Characters() {
        assertThat(new ToolDefinition("x".repeat(64), "", SCHEMA).name()).hasSize(64);
        assertThatThrownBy(() -> new ToolDefinition("x".repeat(65), "", SCHEMA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesSchemasThatAreNone() {
        assertThatThrownBy(() -> new ToolDefinition("weather", "", "[]"))
                .hasMessage("The schema of tool weather is no JSON object\n    accepted: {\"type\": \"object\", ...}");
        assertThatThrownBy(() -> new ToolDefinition("weather", "", "{"))
                .hasMessageStartingWith("The schema of tool weather is no JSON: ");
    }
}
