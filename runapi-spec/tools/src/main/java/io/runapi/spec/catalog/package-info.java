/**
 * The catalogue page: reads the bundled description and writes one HTML file that shows every model and action, and the
 * Java to call them. {@code CatalogPage} starts it; records hold what was read; the classes named for parts of the page
 * write them.
 */
@NullMarked
package io.runapi.spec.catalog;

import org.jspecify.annotations.NullMarked;
