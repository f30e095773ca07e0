package io.runapi.spec.description;

import java.util.Map;

/**
 * A service and its actions by endpoint.
 *
 * @param slug its upstream name, with hyphens
 * @param title its name for people
 */
public record Service(String slug, String title, Map<String, Action> actions) {
    /** Its name in paths, tags and file names. */
    public String tag() {
        return slug.replace('-', '_');
    }
}
