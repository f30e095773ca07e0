package io.runapi.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values to hold against a contract, and what it says of them. */
final class Given {
    private Given() {}

    static ActionContract.Values values(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return values::get;
    }

    static List<String> messages(ActionContract contract, ActionContract.Values values) {
        return contract.violations(values).stream().map(Violation::message).toList();
    }
}
