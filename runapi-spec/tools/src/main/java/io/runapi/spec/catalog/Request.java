package io.runapi.spec.catalog;

import java.util.List;

/**
 * What an action takes.
 *
 * @param type the record in Java
 * @param conversation whether its builder has {@code system} and {@code user}
 * @param modelAsText whether its builder takes the model as text, too
 */
record Request(
        String type,
        boolean conversation,
        boolean modelAsText,
        List<Model> models,
        List<Field> fields,
        List<Rule> rules,
        List<Removed> removed) {}
