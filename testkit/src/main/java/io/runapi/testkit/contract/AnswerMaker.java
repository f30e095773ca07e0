package io.runapi.testkit.contract;

import io.runapi.testkit.media.Medium;

/** Makes what the schema of an answer can't say. */
public interface AnswerMaker {
    /** A text for a property. */
    String text(String property);

    /** The address of a new file. */
    String file(Medium medium);
}
