/**
 * Answers of a model as Java values: a JSON Schema to ask with, and a codec to read with. Generated code makes them of
 * records, enums and sealed interfaces.
 */
@NullMarked
package io.runapi.structured;

import org.jspecify.annotations.NullMarked;
