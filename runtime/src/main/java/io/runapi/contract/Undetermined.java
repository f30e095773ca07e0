package io.runapi.contract;

/**
 * Stands for a value that is not known yet, when a contract is evaluated while compiling. What depends on it is no
 * violation; it is checked again at run time.
 */
public enum Undetermined {
    /** The field is present with some value. */
    VALUE,

    /** The field may be present or absent. */
    PRESENCE
}
