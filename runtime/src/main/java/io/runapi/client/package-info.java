/** The client that generated service implementations call: configuration, authentication, retries and calls. */
@NullMarked
package io.runapi.client;

import org.jspecify.annotations.NullMarked;
