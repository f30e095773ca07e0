/** What no client that uses the JDK's HTTP client, or a socket, can be faster than. */
@NullMarked
package io.runapi.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
