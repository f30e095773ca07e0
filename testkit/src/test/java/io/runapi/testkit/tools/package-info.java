/** Methods as tools, and declared models that use them, on the wire. */
@NullMarked
package io.runapi.testkit.tools;

import org.jspecify.annotations.NullMarked;
