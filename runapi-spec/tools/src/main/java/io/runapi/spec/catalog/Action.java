package io.runapi.spec.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call of a service.
 *
 * @param name {@code text_to_video}, as messages and declared interfaces call it
 * @param method the Java method
 * @param kind the modality to filter by
 * @param request what it takes; null if nothing
 * @param task whether it starts a task, whose result is {@code result}
 * @param result the Java type of the answer
 * @param stream the Java method and type of the streaming twin, if there is one
 * @param alias a second way to another service's action, which no declared interface takes
 */
record Action(
        String service,
        String accessor,
        String name,
        String method,
        Group kind,
        String verb,
        String path,
        String words,
        String notes,
        @Nullable Request request,
        boolean task,
        String result,
        @Nullable Stream stream,
        boolean alias) {

    /** The streaming twin of a call. */
    record Stream(String method, String type, String event) {}

    /** Where it is in the page, and in its address. */
    String id() {
        return service + "/" + name;
    }

    List<Model> models() {
        return request == null ? List.of() : request.models();
    }

    List<Field> fields() {
        return request == null ? List.of() : request.fields();
    }

    List<Rule> rules() {
        return request == null ? List.of() : request.rules();
    }

    boolean takes(String modelId) {
        return models().stream().anyMatch(model -> model.id().equals(modelId));
    }

    Optional<Field> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
