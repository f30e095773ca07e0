/** The upstream contract, read strictly: what it does not understand is a problem with a place, never a guess. */
@NullMarked
package io.runapi.spec.contract;

import org.jspecify.annotations.NullMarked;
