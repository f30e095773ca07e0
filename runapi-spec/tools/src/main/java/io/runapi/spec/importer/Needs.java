package io.runapi.spec.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the glossary has no words for, told once each with the first place. */
final class Needs {
    private final Map<String, String> places = new LinkedHashMap<>();

    void words(String what, String place) {
        places.putIfAbsent(what, place);
    }

    List<String> lines() {
        return places.entrySet().stream()
                .map(need -> "needs words: " + need.getKey() + " (" + need.getValue() + ")")
                .toList();
    }
}
