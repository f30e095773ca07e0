package io.runapi.client;

import java.net.http.HttpRequest;
import java.time.Duration;

/**
 * The service has accepted a call, and its answer will be somewhere.
 *
 * @param facts of the request that asks for it
 * @param request asks for it
 * @param pause how long to wait before
 */
record Elsewhere(CallFacts facts, HttpRequest request, Duration pause) {}
