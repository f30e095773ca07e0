package io.runapi.contract;

import java.util.List;
import java.util.Map;

/** A conditional rule; members as in {@link io.runapi.declaration.Rule}. */
public record RuleContract(
        Map<String, String> when,
        List<String> whenPresent,
        List<String> whenAbsent,
        List<String> require,
        List<String> requireAny,
        List<String> forbid,
        Map<String, List<String>> narrow) {}
