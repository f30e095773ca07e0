package io.runapi.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @Catalog} class.
 *
 * @param element the front door
 * @param services what its accessors return, by name
 * @param results results of tasks, by name
 */
public record CatalogDeclaration(TypeElement element, List<TypeElement> services, List<TypeElement> results) {}
