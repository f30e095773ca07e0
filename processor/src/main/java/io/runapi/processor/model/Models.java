package io.runapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models of a front door. Actions that are a second way to another one are left out. */
public interface Models {
    /** The version of the description. */
    String version();

    /** Every known id. */
    Set<String> ids();

    /** The actions that take a model. */
    List<ActionModel> taking(String id);

    /** The actions of a service that take no model. */
    List<ActionModel> withoutModel(String service);

    /** The names of all services, as messages call them. */
    Set<String> services();

    /** The actions that took an id once, and take it no more. */
    List<ActionModel> removed(String id);

    /** Actions that are not there any more. */
    List<RemovedAction> removedActions();

    /** The actions that take ids which the description does not know. */
    List<ActionModel> open();

    /** The action that a class is the request of; empty if it is none. */
    Optional<ActionModel> requested(TypeName request);

    /** What uploads files and knows their addresses; empty if nothing does. */
    Optional<ServiceAccess> uploads();
}
