package io.runapi.client;

/** What may be sent again after a failure that leaves open what the service did. */
enum Repeat {
    /** Reading changes nothing: always. */
    FREELY,
    /** The idempotency key makes the service do the work once: always. */
    UNDER_KEY,
    /** The service may have worked, and billed, without our seeing the answer: only where it surely did not. */
    IF_UNDONE
}
