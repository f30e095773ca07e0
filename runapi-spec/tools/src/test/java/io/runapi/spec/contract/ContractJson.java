package io.runapi.spec.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.provider.Arguments;

/** Small contracts with the one action {@code art/paint}, and what becomes of them. */
final class ContractJson {
    static final String PLACE = "contract.json: actions[\"art/paint\"]";

    private ContractJson() {}

    static Contract read(Path folder, String json) throws IOException, ContractException {
        return ContractReader.read(Files.writeString(folder.resolve("contract.json"), json));
    }

    /** All messages; empty if the contract is understood. */
    static String problems(Path folder, String json) throws IOException {
        Files.writeString(folder.resolve("contract.json"), json);
        ContractException refusal = catchThrowableOfType(
                ContractException.class, () -> ContractReader.read(folder.resolve("contract.json")));
        return refusal == null ? "" : refusal.getMessage();
    }

    /** What a test hands to a contract, and the message that it expects. */
    static Arguments refused(String json, String problem, String accepted) {
        return Arguments.of(json, problem + "\n    accepted: " + accepted);
    }

    /** A contract whose action has one model with these fields. */
    static String fields(String fields) {
        return actions(action(fields));
    }

    /** A contract whose action has two models, the second with other fields. */
    static String two(String first, String second) {
        return fields(first)
                .replace("[\"art-1\"]", "[\"art-1\", \"art-2\"]")
                .replace("}}, \"rules\"", "}, \"art-2\": {" + second + "}}, \"rules\"");
    }

    static String actions(String actions) {
        return "{\"actions\": {" + actions + "}}";
    }

    static String action(String fields) {
        return "\"art/paint\": {\"model\": \"Art\", \"endpoint\": \"paint\", \"task_type\": \"asynchronous\", "
                + "\"models\": [\"art-1\"], \"fields_by_model\": {\"art-1\": {" + fields + "}}, \"rules\": []}";
    }
}
