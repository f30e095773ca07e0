package io.runapi.processor.check;

import io.runapi.processor.model.ActionModel;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Takes the one action that fits, of those that were tried. If none does, the mistakes are told by the one that fits
 * best.
 *
 * @param name what was tried
 * @param place where it stands
 * @param subject how messages call whose actions were tried
 * @param remedy how an action is chosen, with its name left open
 */
record Choice(String name, Place place, String subject, String remedy) {
    Optional<Attempt> among(List<Attempt> attempts, Findings findings) {
        if (attempts.size() == 1 && attempts.get(0).fits()) {
            return Optional.of(attempts.get(0));
        }
        int nearest = attempts.stream().mapToInt(Attempt::distance).min().orElse(0);
        List<Attempt> best = attempts.stream()
                .filter(attempt -> attempt.distance() == nearest)
                .toList();
        if (best.size() == 1) {
            best.get(0).issues().forEach(issue -> issue.addTo(findings));
            return Optional.of(best.get(0)).filter(Attempt::fits);
        }
        findings.add(
                nearest == 0 ? Problem.SEVERAL_ACTIONS : Problem.NO_ACTION,
                place,
                name,
                subject,
                best.stream().map(Choice::shown).reduce("", String::concat),
                String.format(remedy, called(best)));
        return Optional.empty();
    }

    /** What the first is called, with its service where another one's action is called the same. */
    private static String called(List<Attempt> best) {
        ActionModel first = best.get(0).action();
        boolean isShared =
                best.stream().skip(1).anyMatch(other -> other.action().action().equals(first.action()));
        return isShared ? first.contract().subject() : first.action();
    }

    private static String shown(Attempt attempt) {
        String subject = attempt.action().contract().subject();
        return "\n    " + subject
                + (attempt.fits() ? "" : ": " + attempt.issues().get(0).summary());
    }
}
