package io.runapi.client;

import io.runapi.task.PollSchedule;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How a client is configured.
 *
 * @param credentials key and address
 * @param limits of one call
 * @param connectTimeout for a client that builds its own HTTP client
 * @param retryPolicy when to send again
 * @param headers sent with every call
 * @param maxAnswerBytes the largest answer that is read whole
 * @param taskTimeout how long tasks are waited for
 * @param pollSchedule how often tasks are looked at
 * @param pollBudget looks a second at all tasks together
 * @param random for jitter
 */
record Settings(
        Credentials credentials,
        Limits limits,
        Duration connectTimeout,
        RetryPolicy retryPolicy,
        Map<String, String> headers,
        long maxAnswerBytes,
        Duration taskTimeout,
        PollSchedule pollSchedule,
        double pollBudget,
        RandomGenerator random) {
    @Override
    public String toString() {
        return "Settings[" + credentials + ", " + limits + ", " + retryPolicy + ", headers " + headers.keySet() + "]";
    }
}
