/** The server that all clients are measured against: bytes that are ready before a client asks. */
@NullMarked
package io.runapi.benchmarks.server;

import org.jspecify.annotations.NullMarked;
