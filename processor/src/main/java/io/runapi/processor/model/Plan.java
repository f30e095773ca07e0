package io.runapi.processor.model;

/** What to write for a declared interface. */
public sealed interface Plan permits ClientModel, RequestModel {
    /** The client, by which it is also told what the declaration uses. */
    ClientModel client();
}
