package io.runapi.benchmarks.client;

/**
 * A client at a kind of work. Its class has a public constructor that takes the base URL, which ends in {@code /v1}, as
 * a text.
 */
@FunctionalInterface
public interface Contender {
    /**
     * Does the work once: makes one call and reads all of the answer.
     *
     * @return what shows that it was done: the characters of text, or, of those that don't look into the answer, its
     *     bytes. Of those that wait for the first token only: the nanoseconds until they had it
     */
    long once() throws Exception;
}
