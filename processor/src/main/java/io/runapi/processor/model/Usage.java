package io.runapi.processor.model;

import io.runapi.contract.FieldContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a declared interface uses of a description, and what that accepted when the interface was compiled.
 *
 * @param declaration the interface's name in class files
 * @param door the front door
 * @param description the version of the description behind it
 * @param model the model's id; empty for actions that take none
 * @param like the known model whose rules hold
 * @param calls what its methods call
 */
public record Usage(
        String declaration,
        String door,
        String description,
        String model,
        @Nullable String like,
        List<Call> calls) {
    /**
     * A call.
     *
     * @param method the interface's method, with the types of its parameters
     * @param service the service, as messages call it
     * @param action the action, for instance {@code text_to_video}
     * @param fields what it fills, in the order of the request
     */
    public record Call(String method, String service, String action, List<Field> fields) {}

    /**
     * A field that a call fills.
     *
     * @param contract what the model accepts in it
     * @param parameters the parameters that its value comes from; empty for a constant
     * @param constants the constant values as text; empty unless it is constant
     */
    public record Field(FieldContract contract, List<String> parameters, List<String> constants) {}
}
