package io.runapi.testkit.chat;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens that went in and came out. */
record Usage(int prompt, int completion) {
    /** A usual guess where there is no tokenizer: four characters to a token. */
    static int tokens(int characters) {
        return (characters + 3) / 4;
    }

    ObjectNode json() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("prompt_tokens", prompt)
                .put("completion_tokens", completion)
                .put("total_tokens", prompt + completion);
    }
}
