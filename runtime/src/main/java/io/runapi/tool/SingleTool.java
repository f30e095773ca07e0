package io.runapi.tool;

import java.util.List;

/** A definition and the function that it defines. */
record SingleTool(ToolDefinition definition, ToolFunction function) implements ToolSet {
    @Override
    public List<ToolDefinition> tools() {
        return List.of(definition);
    }

    @Override
    public String call(String name, String arguments) throws Exception {
        if (!name.equals(definition.name())) {
            throw new UnknownToolException(name, tools());
        }
        return function.call(ToolJson.object(arguments));
    }
}
