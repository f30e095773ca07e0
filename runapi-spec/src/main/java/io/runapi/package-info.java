/** RunAPI, typed: the front door {@link io.runapi.RunApi}, its services, and what they take and answer. */
@NullMarked
package io.runapi;

import org.jspecify.annotations.NullMarked;
