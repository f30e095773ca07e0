package io.runapi.spec.catalog;

import java.util.List;

/**
 * A service, by its tag in the description.
 *
 * @param tag {@code runway_aleph}
 * @param title for people
 * @param words what it does, in a sentence
 * @param group the part of the page where it stands
 * @param accessor the front door's method
 */
record Service(String tag, String title, String words, Group group, String accessor, List<Action> actions) {}
