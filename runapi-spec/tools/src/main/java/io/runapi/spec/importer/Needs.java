package io.runapi.spec.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people should look at: words that the glossary lacks, told once each with the first place, and lost comments.
 */
final class Needs {
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();

    void words(String what, String place) {
        places.putIfAbsent(what, place);
    }

    void comment(String file, int line) {
        comments.add(
                "lost: the comment in line " + line + " of " + file + "; comments stay at the head of a file only");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(comments);
        places.forEach((what, place) -> lines.add("needs words: " + what + " (" + place + ")"));
        return lines;
    }
}
