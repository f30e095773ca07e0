package io.runapi.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/**
 * Collects what is wrong, so that one compile tells everything. Steps add and go on; the processor prints at the end of
 * each round, in the order of adding.
 */
public final class Findings {
    private record Finding(Problem problem, Place place, String message) {}

    private final List<Finding> pending = new ArrayList<>();
    private int errors;

    /** Adds a finding; the arguments fill the problem's text. */
    public void add(Problem problem, Place place, Object... arguments) {
        Finding finding = new Finding(problem, place, problem.message(arguments));
        if (!pending.contains(finding)) {
            // what stands on an interface is found wrong once for each of its methods
            pending.add(finding);
        }
        if (problem.kind() == Kind.ERROR) {
            errors++;
        }
    }

    /** How many errors were added so far: compare before and after to see whether something failed. */
    public int errors() {
        return errors;
    }

    /** Prints what was added since the last time. */
    public void printTo(ProcessingEnvironment environment) {
        Messager messager = environment.getMessager();
        Optional<TreePlaces> trees = pending.isEmpty() ? Optional.empty() : TreePlaces.of(environment);
        for (Finding finding : pending) {
            Kind kind = finding.problem().kind();
            Place place = shown(finding.place(), trees);
            if (trees.isEmpty()) {
                String where = place.recordThatEcjCannotShow()
                        .map(record -> "\n    in " + record)
                        .orElse("");
                print(messager, kind, finding.message() + where, place.visibleToEcj());
            } else if (!trees.get().print(kind, finding.message(), place)) {
                print(messager, kind, finding.message(), place);
            }
        }
        pending.clear();
    }

    /** The nearest place that the compiler can show: ECJ has no lines for records and what is in them. */
    private static Place shown(Place place, Optional<TreePlaces> trees) {
        Place shown = place.visible();
        Place user = shown.user();
        boolean known = trees.isPresent() && trees.get().has(shown);
        return known || user == null ? shown : shown(user, trees);
    }

    private static void print(Messager messager, Kind kind, String message, Place place) {
        // javac takes null for "not there"; ECJ ignores a value without an annotation
        if (place.annotation() == null) {
            messager.printMessage(kind, message, place.element());
        } else if (place.value() == null) {
            messager.printMessage(kind, message, place.element(), place.annotation());
        } else {
            messager.printMessage(kind, message, place.element(), place.annotation(), place.value());
        }
    }
}
