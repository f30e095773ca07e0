/** The seam between generated codecs and the JSON parser. No type of the JSON library shows. */
@NullMarked
package io.runapi.json;

import org.jspecify.annotations.NullMarked;
