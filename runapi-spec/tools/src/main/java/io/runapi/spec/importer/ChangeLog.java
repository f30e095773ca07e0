package io.runapi.spec.importer;

import java.util.List;

/** The file of changes, newest first. */
final class ChangeLog {
    private static final String TITLE = "# Changes of the description\n";

    private ChangeLog() {}

    static String with(String before, String date, List<String> changes) {
        String heading = "## Description " + date + "\n\n";
        String rest =
                before.startsWith(TITLE) ? before.substring(TITLE.length()).stripLeading() : before;
        // A second import of the same day goes on with that day's entry.
        String lines = String.join("\n", changes) + "\n";
        if (rest.startsWith(heading)) {
            return TITLE + "\n" + heading + lines + "\n" + rest.substring(heading.length());
        }
        return TITLE + "\n" + heading + lines + (rest.isEmpty() ? "" : "\n" + rest);
    }
}
