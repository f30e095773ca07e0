package io.runapi.proof;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A declared interface that sends a request: what can be a constant is one, the rest are parameters.
 *
 * @param lines the source
 * @param places the lines, counted from 0, on which a field stands
 * @param constants the fields that are constants
 */
record Declaration(List<String> lines, Map<String, List<Integer>> places, List<String> constants) {

    /** The line of the method, which is blamed for what is missing. */
    int methodLine() {
        return lines.size() - 2;
    }

    static Declaration of(
            String name, UpstreamAction action, String model, GeneratedRequest generated, ObjectNode request) {
        List<String> lines = new ArrayList<>();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        List<String> constants = new ArrayList<>();
        List<String> parameters = new ArrayList<>(List.of("RequestOptions options"));
        lines.add("@RunApiModel(value = \"" + model + "\", action = \"" + action.endpoint() + "\")");
        lines.add("interface " + name + " {");
        for (Map.Entry<String, JsonNode> field : request.properties()) {
            if (field.getKey().equals("model")) {
                continue;
            }
            if (isConstant(generated.typeOf(field.getKey()), field.getValue())) {
                constants.add(field.getKey());
                for (JsonNode value : values(field.getValue())) {
                    places.computeIfAbsent(field.getKey(), key -> new ArrayList<>())
                            .add(lines.size());
                    lines.add("@Fixed(param = \"" + field.getKey() + "\", value = \"" + text(value) + "\")");
                }
            } else {
                parameters.add("@Param(\"" + field.getKey() + "\") " + source(generated.typeOf(field.getKey())) + " p"
                        + parameters.size());
            }
        }
        lines.add(source(returned(action, generated)) + " call(" + String.join(", ", parameters) + ");");
        lines.add("}");
        return new Declaration(lines, places, constants);
    }

    private static List<JsonNode> values(JsonNode value) {
        return value.isArray() ? value.valueStream().toList() : List.of(value);
    }

    private static boolean isConstant(@Nullable Type type, JsonNode value) {
        if (type == null) {
            return true; // a name that is not known: the processor has to say so
        }
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && !value.isEmpty() && isScalar(list.getActualTypeArguments()[0]);
        }
        return isScalar(type);
    }

    private static boolean isScalar(Type type) {
        return type instanceof Class<?> one
                && (one.isPrimitive()
                        || Number.class.isAssignableFrom(one)
                        || one == Boolean.class
                        || one == String.class
                        || one == URI.class
                        || one.isRecord()
                                && one.getRecordComponents().length == 1
                                && one.getRecordComponents()[0].getType() == String.class);
    }

    private static String text(JsonNode value) {
        return UpstreamRule.text(value).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String source(@Nullable Type type) {
        if (type instanceof Class<?> one) {
            return one.getCanonicalName();
        }
        if (type instanceof GenericArrayType array) {
            return source(array.getGenericComponentType()) + "[]";
        }
        return String.valueOf(type);
    }

    /** What the service's method for this request returns. */
    private static @Nullable Type returned(UpstreamAction action, GeneratedRequest generated) {
        try {
            Class<?> service = Class.forName("io.runapi." + UpstreamAction.pascal(action.service()) + "Service");
            for (Method method : service.getMethods()) {
                if (!method.getName().endsWith("Async")
                        && method.getParameterCount() > 0
                        && method.getParameterTypes()[0] == generated.type()) {
                    return method.getGenericReturnType();
                }
            }
            return null;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
