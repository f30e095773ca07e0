package io.runapi.processor;

import io.runapi.processor.read.PromptFiles;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import io.runapi.processor.write.Marks;
import io.runapi.processor.write.Sources;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every step works with. */
record Context(Elements elements, Types types, Sources sources, PromptFiles prompts, Findings findings) {
    static Context of(ProcessingEnvironment environment, Findings findings) {
        return new Context(
                environment.getElementUtils(),
                environment.getTypeUtils(),
                new Sources(environment.getFiler(), findings, new Marks(environment.getElementUtils())),
                new PromptFiles(environment, findings),
                findings);
    }

    /** Does the work for one element; a fault of ours becomes one error that names the element, never a crash. */
    void guard(Element element, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            findings.add(
                    Problem.INTERNAL, Place.of(element), element, e, trace.length == 0 ? "an unknown place" : trace[0]);
        }
    }
}
