package io.runapi.spec.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractReaderTest {
    private static final String IN_A = ContractJson.PLACE;

    @TempDir
    private Path folder;

    @Test
    void understandsAllKeys() throws Exception {
        assertThat(read(ContractJson.fields("""
                                "model": {"type": "string"},
                                "prompt": {"type": "string", "required": true, "min": 1, "max": 10, "length": true},
                                "size": {"type": "integer", "enum": [1, 2], "default": 2},
                                "share": {"type": "number", "min": 0.5, "max": 1},
                                "names": {"type": "array", "min_items": 1, "max_items": 2,
                                          "items": {"type": "string", "pattern": "^a"}},
                                "who": {"type": "object", "properties": {"name": {"type": "string"}}}
                                """)).warnings()).isEmpty();
    }

    static Stream<Arguments> actions() {
        return Stream.of(
                Arguments.of(
                        "\"endpoint\": \"paint\"",
                        "\"endpoint\": \"Paint\"",
                        IN_A + ".endpoint: is \"Paint\"\n    accepted: the action's path segment, in small letters, "
                                + "digits and underscores"),
                Arguments.of(
                        "\"asynchronous\"",
                        "\"sometimes\"",
                        IN_A + ".task_type: is \"sometimes\"\n    accepted: synchronous or asynchronous"),
                Arguments.of(
                        "\"models\": [\"art-1\"]",
                        "\"models\": [\"art-1\", \"art-2\"]",
                        IN_A
                                + ".fields_by_model: has no fields of art-2\n    accepted: fields for each of art-1, art-2"),
                Arguments.of(
                        "\"models\": [\"art-1\"]",
                        "\"models\": []",
                        IN_A + ".fields_by_model: has no fields of _\n    accepted: fields for each of _\n" + IN_A
                                + ".fields_by_model[\"art-1\"]: is not one of the action's models\n    accepted: _"),
                Arguments.of(
                        "\"models\": [\"art-1\"]",
                        "\"models\": [\"art-1\", \"art-1\"]",
                        IN_A + ".models[1]: is listed twice: \"art-1\"\n    accepted: a list of model ids"),
                Arguments.of(
                        "\"model\": \"Art\"",
                        "\"model\": \"\"",
                        IN_A + ".model: is blank\n    accepted: the service's display name"),
                Arguments.of(
                        "\"rules\": []", "\"rules\": {}", IN_A + ".rules: is an object\n    accepted: a list of rules"),
                Arguments.of(
                        "\"rules\": []",
                        "\"ruels\": []",
                        IN_A + ".ruels: is not a key that is known here\n    accepted: endpoint, fields_by_model, "
                                + "model, models, rules, task_type"),
                Arguments.of(
                        "\"art/paint\"",
                        "\"art.paint\"",
                        "contract.json: actions[\"art.paint\"]: is no key of an action\n    accepted: service/action, "
                                + "in small letters, digits and hyphens"));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void namesWhatIsWrongWithAnAction(String right, String wrong, String message) throws IOException {
        assertThat(problems(ContractJson.fields("\"prompt\": {\"type\": \"string\"}")
                        .replace(right, wrong)))
                .isEqualTo(message);
    }

    @Test
    void aDefaultBesidesAnEnumerationWhoseTypeIsGuessedIsJudgedByIt() throws Exception {
        assertThat(read(ContractJson.fields("\"prompt\": {\"enum\": [1.5, 2], \"default\": 2}"))
                        .canonical((tag, endpoint) -> false)
                        .services()
                        .get("art")
                        .actions()
                        .get("paint")
                        .takes()
                        .get("art-1")
                        .get("prompt")
                        .type())
                .isEqualTo("number");
    }

    @Test
    void aFieldHasOneTypeInAllModelsOfAnAction() throws IOException {
        assertThat(problems(ContractJson.two("\"size\": {\"type\": \"string\"}", "\"size\": {\"type\": \"integer\"}")))
                .isEqualTo("contract.json: actions[\"art/paint\"].fields_by_model[\"art-2\"].size.type: is \"integer\","
                        + " and \"string\" for another model\n"
                        + "    accepted: one type of a field in all models of an action");
        assertThat(problems(ContractJson.two(
                        "\"size\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
                        "\"size\": {\"type\": \"array\", \"items\": {\"type\": \"integer\"}}")))
                .isEqualTo("contract.json: actions[\"art/paint\"].fields_by_model[\"art-2\"].size.items: differ from"
                        + " those for another model\n"
                        + "    accepted: one kind of items of a field in all models of an action");
    }

    @Test
    void anObjectHasTheSamePropertiesInAllModelsOfAnAction() throws IOException {
        assertThat(problems(ContractJson.two(
                        "\"size\": {\"properties\": {\"a\": {}}}", "\"size\": {\"type\": \"object\"}")))
                .isEqualTo(
                        "contract.json: actions[\"art/paint\"].fields_by_model[\"art-2\"].size.properties: differ from"
                                + " those for another model\n"
                                + "    accepted: one kind of object of a field in all models of an action");
    }

    @Test
    void aRuleAboutAModelNamesItsFieldsOnly() throws IOException {
        assertThat(problems(ContractJson.two("\"size\": {\"type\": \"string\"}", "\"model\": {}")
                        .replace(
                                "\"rules\": []",
                                "\"rules\": [{\"when\": {\"model\": \"art-2\"}, \"required\": [\"size\"]}]")))
                .isEqualTo(
                        "contract.json: actions[\"art/paint\"].rules[0].required: requires size, which art-2 does not"
                                + " declare\n    accepted: model");
    }

    @Test
    void twoActionsOfOnePathAreOneTooMany() throws IOException {
        String action = ContractJson.action("\"prompt\": {\"type\": \"string\"}");
        assertThat(problems(ContractJson.actions(action + ", " + action.replace("art/paint", "art/draw"))))
                .isEqualTo("contract.json: actions[\"art/draw\"].endpoint: is \"paint\", as that of art/paint\n"
                        + "    accepted: an endpoint that the service has once");
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        assertThat(problems(ContractJson.actions(
                                ContractJson.action("\"a b\": {\"type\": \"strng\"}, \"size\": {\"min\": true}"))
                        .replace("{\"actions\"", "{\"version\": 1, \"actions\"")))
                .isEqualTo("contract.json: version: is not a key that is known here\n    accepted: actions\n" + IN_A
                        + ".fields_by_model[\"art-1\"][\"a b\"]: is no name of a field\n"
                        + "    accepted: letters, digits and underscores\n" + IN_A
                        + ".fields_by_model[\"art-1\"][\"a b\"].type: is \"strng\"\n"
                        + "    accepted: string, integer, number, boolean, array or object\n" + IN_A
                        + ".fields_by_model[\"art-1\"].size.min: bounds a field without type\n"
                        + "    accepted: bounds of an integer or number, or of a string with length: true");
    }

    @Test
    void textThatIsNoJsonIsNamedByItsLine() throws IOException {
        assertThat(problems("{\"actions\": {},\n\"actions\": {}}"))
                .isEqualTo("contract.json: line 2, column 10: Duplicate Object property \"actions\"\n"
                        + "    accepted: one JSON object without duplicate keys");
        assertThat(problems("{\"actions\": {}} more")).startsWith("contract.json: line 1, column 17: ");
        assertThat(problems("[]"))
                .isEqualTo("contract.json: is a list\n    accepted: an object with actions\n"
                        + "contract.json: actions: is missing\n    accepted: an object of actions by service/action");
    }

    @Test
    void aRuleThatForbidsWhatNobodyDeclaresIsOnlyOdd() throws Exception {
        Contract contract = read(ContractJson.fields("\"model\": {}")
                .replace(
                        "\"rules\": []", "\"rules\": [{\"when\": {\"model\": \"art-1\"}, \"forbidden\": [\"size\"]}]"));
        assertThat(contract.warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "contract.json: actions[\"art/paint\"].rules[0].forbidden: forbids size, which no model"
                                + " of the action declares\n    accepted: it; the field is refused");
        assertThat(contract.canonical((tag, endpoint) -> false)
                        .services()
                        .get("art")
                        .actions()
                        .get("paint")
                        .refusedBy("art-1"))
                .containsExactly("size");
    }

    private Contract read(String json) throws IOException, ContractException {
        return ContractJson.read(folder, json);
    }

    private String problems(String json) throws IOException {
        return ContractJson.problems(folder, json);
    }
}
