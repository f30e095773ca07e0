package io.runapi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.contract.ActionContract;
import io.runapi.contract.FieldContract;
import io.runapi.contract.Violation;
import io.runapi.error.ValidationException;
import io.runapi.file.FileContent;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was generated for one request: its record, codec and checks, found by the names that generated classes have.
 * Generated code is package-private and is tried as it is, so tests reach it by reflection.
 */
final class GeneratedRequest {
    private final Class<?> type;
    private final JsonCodec<?> codec;
    private final Method check;
    private final ActionContract contract;

    /** Types by wire name: the contract has its fields in the order of the record's components. */
    private final Map<String, Type> types = new LinkedHashMap<>();

    private GeneratedRequest(Class<?> type) throws ReflectiveOperationException {
        this.type = type;
        this.codec = (JsonCodec<?>) constant(type.getName() + "Codec", "INSTANCE");
        this.contract = (ActionContract) constant(type.getName() + "Checks", "CONTRACT");
        this.check = Class.forName(type.getName() + "Checks").getDeclaredMethod("check", type);
        check.setAccessible(true);
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != contract.fields().size() + 1) { // and the additional properties
            throw new IllegalStateException(type + " has other fields than its contract");
        }
        for (int i = 0; i < contract.fields().size(); i++) {
            types.put(contract.fields().get(i).name(), components[i].getGenericType());
        }
    }

    /** What was generated for a request, null if nothing was. */
    static @Nullable GeneratedRequest find(String name) {
        try {
            return new GeneratedRequest(Class.forName("io.runapi." + name));
        } catch (ClassNotFoundException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " was generated otherwise than this test expects", e);
        }
    }

    private static Object constant(String className, String name) throws ReflectiveOperationException {
        Field field = Class.forName(className).getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    Class<?> type() {
        return type;
    }

    /** The Java type of a field, null if the record has no such component. */
    @Nullable
    Type typeOf(String field) {
        return types.get(field);
    }

    /** What the generated contract says of a request as it is on the wire. */
    List<Violation> violations(ObjectNode request) {
        return contract.violations(field -> java(request.path(field)));
    }

    private static @Nullable Object java(JsonNode value) {
        return JsonMapper.shared().treeToValue(value, Object.class);
    }

    /**
     * What the generated checks say of the record that the generated codec reads from a request.
     *
     * @throws Inexpressible if no such record can be made
     */
    List<Violation> violationsOfRecord(ObjectNode request) throws Inexpressible {
        for (Map.Entry<String, Type> field : types.entrySet()) {
            if (field.getValue() == FileContent.class) {
                throw new Inexpressible(field.getKey() + " is a file, which is a part of a form and no JSON");
            }
            if (field.getValue() instanceof Class<?> one && one.isPrimitive() && !isNumberOrBoolean(request, field)) {
                throw new Inexpressible(field.getKey() + " cannot be left out: it is a Java primitive");
            }
        }
        Object record;
        try {
            record = JsonReader.decode(request.toString().getBytes(UTF_8), codec);
        } catch (RuntimeException e) {
            throw new Inexpressible(String.valueOf(e.getMessage()));
        }
        try {
            check.invoke(null, record);
            return List.of();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ValidationException refused) {
                return refused.violations();
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNumberOrBoolean(ObjectNode request, Map.Entry<String, Type> field) {
        return request.path(field.getKey()).isNumber()
                || request.path(field.getKey()).isBoolean();
    }

    /** A JSON value that fits the items of a list, where the contract does not say what they are. */
    JsonNode item(String field, int number) {
        Type type = types.get(field);
        Type item = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : String.class;
        if (item == Integer.class || item == Long.class || item == Double.class) {
            return JsonMapper.shared().getNodeFactory().numberNode(1 + number);
        }
        if (item instanceof Class<?> record && record.isRecord() && !isOpenEnum(record)) {
            return object(record);
        }
        return JsonMapper.shared().getNodeFactory().stringNode("https://example.com/" + number + ".png");
    }

    /** An object with what it requires. */
    private static ObjectNode object(Class<?> record) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        GeneratedRequest generated = find(record.getSimpleName());
        if (generated != null) {
            for (FieldContract field : generated.contract.fields()) {
                if (field.required()) {
                    object.set(field.name(), required(field, generated.types.get(field.name())));
                }
            }
        }
        return object;
    }

    private static JsonNode required(FieldContract field, Type type) {
        if (type == String.class || !field.oneOf().isEmpty()) {
            String text = field.oneOf().isEmpty() ? "text" : field.oneOf().get(0);
            return JsonMapper.shared().getNodeFactory().stringNode(text);
        }
        return JsonMapper.shared().getNodeFactory().numberNode((int) Math.max(1, field.min()));
    }

    private static boolean isOpenEnum(Class<?> record) {
        return record.getRecordComponents().length == 1 && record.getRecordComponents()[0].getType() == String.class;
    }

    /** A request that the wire can carry and the Java type can't. */
    static final class Inexpressible extends Exception {
        private static final long serialVersionUID = 1L;

        Inexpressible(String message) {
            super(message, null, false, false);
        }
    }
}
