package io.runapi.spec.contract;

import java.util.List;
import java.util.stream.Collectors;

/** A contract that was not understood, with every problem in it. */
public final class ContractException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ContractException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
