package io.runapi.processor;

import java.util.Set;
import javax.annotation.processing.RoundEnvironment;

/** One kind of work that the processor does in every round. */
interface Step {
    /** Canonical names of the annotations that it looks for. */
    Set<String> annotations();

    /**
     * Does what the round allows. The last round has {@link RoundEnvironment#processingOver()} and no new sources.
     *
     * @param present canonical names of the annotations that the round's sources have: asking the round for one that is
     *     not there looks at everything in vain
     */
    void process(Set<String> present, RoundEnvironment round);
}
