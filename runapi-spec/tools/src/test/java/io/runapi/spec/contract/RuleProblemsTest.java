package io.runapi.spec.contract;

import static io.runapi.spec.contract.ContractJson.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleProblemsTest {
    private static final String IN_RULE = ContractJson.PLACE + ".rules[0]";

    @TempDir
    private Path folder;

    static Stream<Arguments> rules() {
        return Stream.of(
                refused(
                        "{\"required\": [\"promt\"]}",
                        IN_RULE + ".required: requires promt, which no model of the action declares",
                        "model, prompt, size"),
                refused(
                        "{\"required_any\": [\"promt\", \"prompt\"]}",
                        IN_RULE + ".required_any: requires promt, which no model of the action declares",
                        "model, prompt, size"),
                refused(
                        "{\"enum\": {\"promt\": [\"a\"]}}",
                        IN_RULE + ".enum.promt: narrows promt, which no model of the action declares",
                        "model, prompt, size"),
                refused(
                        "{\"when\": {\"promt\": \"a\"}, \"required\": [\"prompt\"]}",
                        IN_RULE + ".when.promt: depends on promt, which no model of the action declares",
                        "model, prompt, size"),
                refused(
                        "{\"when\": {\"model\": \"art-2\"}, \"required\": [\"prompt\"]}",
                        IN_RULE + ".when.model: depends on the model \"art-2\", which is unknown",
                        "art-1"),
                refused(
                        "{\"when\": {\"prompt\": {\"persent\": true}}, \"required\": [\"size\"]}",
                        IN_RULE + ".when.prompt.persent: is not a key that is known here\n    accepted: present\n"
                                + IN_RULE + ".when.prompt: says nothing about the field",
                        "a value, or {\"present\": true or false}"),
                refused(
                        "{\"when\": {\"prompt\": [\"a\"]}, \"required\": [\"size\"]}",
                        IN_RULE + ".when.prompt: is a list",
                        "a value, or {\"present\": true or false}"),
                refused(
                        "{\"when\": {\"prompt\": \"a\"}}",
                        IN_RULE + ": demands nothing",
                        "at least one of required, required_any, forbidden and enum"),
                refused(
                        "{\"unless\": {}, \"required\": [\"prompt\"]}",
                        IN_RULE + ".unless: is not a key that is known here",
                        "enum, forbidden, required, required_any, when"),
                refused("{\"required\": \"prompt\"}", IN_RULE + ".required: is \"prompt\"", "a list of field names"),
                refused("{\"required\": []}", IN_RULE + ".required: is empty", "a list of field names"),
                refused(
                        "{\"enum\": {\"size\": [1, \"b\"]}}",
                        IN_RULE + ".enum.size: mixes types: 1, \"b\"",
                        "a list of at least one value, all of type integer"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesWhatIsWrongWithARule(String rule, String message) throws IOException {
        String action = ContractJson.action(
                "\"model\": {}, \"prompt\": {\"type\": \"string\"}, \"size\": {\"type\": \"integer\"}");
        assertThat(ContractJson.problems(
                        folder, ContractJson.actions(action.replace("\"rules\": []", "\"rules\": [" + rule + "]"))))
                .isEqualTo(message);
    }
}
