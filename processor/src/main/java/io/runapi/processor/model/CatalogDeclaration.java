package io.runapi.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @Catalog} class.
 *
 * @param element the front door
 * @param services what its accessors return, by name
 * @param results results of tasks, by name
 * @param parts records and unions of its package that requests hold, by name
 * @param models what its services take, in the order of its accessors
 */
public record CatalogDeclaration(
        TypeElement element,
        List<TypeElement> services,
        List<TypeElement> results,
        List<TypeElement> parts,
        List<Models> models) {

    /**
     * What one service takes.
     *
     * @param accessor the front door's method that opens the service
     * @param ids the models that it knows
     * @param open whether it takes ids that it does not know
     */
    public record Models(String accessor, List<String> ids, boolean open) {}
}
