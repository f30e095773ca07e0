package io.runapi.client;

/**
 * Says what went wrong with a call.
 *
 * @param refusals where the answer says no
 * @param breakdowns where there is no answer
 */
record Reports(Refusals refusals, Breakdowns breakdowns) {}
