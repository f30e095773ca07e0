/**
 * HTTP/1.1 on a loopback socket, small enough to do on purpose what servers do by accident: drop, stall, cut and lie.
 */
@NullMarked
package io.runapi.testkit.http;

import org.jspecify.annotations.NullMarked;
