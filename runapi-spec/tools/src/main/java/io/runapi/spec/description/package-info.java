/** The canonical model of what actions take, and the description's YAML files read into it. */
@NullMarked
package io.runapi.spec.description;

import org.jspecify.annotations.NullMarked;
