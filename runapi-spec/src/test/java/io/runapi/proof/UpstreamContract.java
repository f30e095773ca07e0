package io.runapi.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The upstream contract where it is at hand, beside this repository; a small one of the same form, about services that
 * have long been described, where it is not.
 */
record UpstreamContract(List<UpstreamAction> actions, boolean whole) {
    private static final Path UPSTREAM = Path.of("../../shared/api/contract.json");

    static UpstreamContract load() {
        boolean whole = Files.isRegularFile(UPSTREAM);
        JsonNode contract = whole
                ? JsonMapper.shared().readTree(UPSTREAM.toFile())
                : JsonMapper.shared()
                        .readTree(UpstreamContract.class.getResourceAsStream("/contracts/small-contract.json"));
        List<UpstreamAction> actions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> action : contract.get("actions").properties()) {
            actions.add(UpstreamAction.read(action.getKey(), action.getValue()));
        }
        return new UpstreamContract(actions, whole);
    }
}
