@NullMarked
package io.runapi;

import org.jspecify.annotations.NullMarked;
