package io.runapi.task;

/** How a wait ended: gives the result, or throws an exception of its own for each caller. */
@FunctionalInterface
interface Ending<T> {
    T value();
}
