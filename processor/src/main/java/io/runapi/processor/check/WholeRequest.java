package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.check.Supply.Argument;
import io.runapi.processor.check.Supply.Slot;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Declared.Method;
import io.runapi.processor.model.Models;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parameter that is the action's request already: what the declaration says is set on it. */
final class WholeRequest {
    private final Method method;
    private final ActionModel action;
    private final Models models;
    private final List<Issue> issues;
    private @Nullable Supply given;
    private boolean isMistaken;

    WholeRequest(Method method, ActionModel action, Models models, List<Issue> issues) {
        this.method = method;
        this.action = action;
        this.models = models;
        this.issues = issues;
    }

    /** Takes a parameter that is the request; whether it was. */
    boolean take(Supply supply) {
        if (supply.slot() != Slot.NAMED || !action.request().equals(type(supply))) {
            return false;
        }
        if (given == null) {
            given = supply;
        } else {
            issues.add(Issue.twice(method, "the request", given, supply));
        }
        return true;
    }

    /** Refuses a parameter that is no field's value, but another action's request; whether it was one. */
    boolean refuseOther(Supply supply) {
        TypeName type = type(supply);
        Optional<ActionModel> other =
                type instanceof ClassName name && !name.packageName().startsWith("java.")
                        ? models.requested(type)
                        : Optional.empty();
        other.ifPresent(found -> issues.add(Issue.of(
                Problem.OTHER_REQUEST,
                supply.place(),
                supply.name(),
                found.contract().subject(),
                action.contract().subject(),
                Shown.type(action.request()))));
        isMistaken |= other.isPresent();
        return other.isPresent();
    }

    private static @Nullable TypeName type(Supply supply) {
        return supply.source() instanceof Argument argument
                ? argument.parameter().type().name()
                : null;
    }

    /** Whether fields are perhaps given by a request, be it the wrong one. */
    boolean isMeant() {
        return isMistaken || isGiven();
    }

    boolean isGiven() {
        return given != null;
    }

    /** The parameter's name. */
    @Nullable
    String parameter() {
        return given == null ? null : given.name();
    }

    void check(Nulls nulls) {
        if (given != null
                && given.source() instanceof Argument argument
                && argument.parameter().mayBeNull()) {
            nulls.refuse("the request", given.name());
        }
    }
}
