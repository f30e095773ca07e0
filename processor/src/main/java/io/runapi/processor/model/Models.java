package io.runapi.processor.model;

import java.util.List;
import java.util.Set;

/** The models of a front door. Actions that are a second way to another one are left out. */
public interface Models {
    /** Every known id. */
    Set<String> ids();

    /** The actions that take a model. */
    List<ActionModel> taking(String id);

    /** The actions that take ids which the description does not know. */
    List<ActionModel> open();
}
