package io.runapi.spec.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes JSON apart by the types that are expected, and reports the others. */
final class Shape {
    private final Problems problems;

    Shape(Problems problems) {
        this.problems = problems;
    }

    /** The members of an object; none if it is something else. */
    Map<String, JsonNode> object(@Nullable JsonNode node, Place place, String accepted) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (node == null || !node.isObject()) {
            problems.error(place, "is " + kind(node), accepted);
            return members;
        }
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    /** Reports the members that nobody knows. */
    void only(Map<String, JsonNode> members, Set<String> known, Place place) {
        members.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.error(
                        place.at(key),
                        "is not a key that is known here",
                        String.join(", ", known.stream().sorted().toList())));
    }

    /** A text that is not blank; empty if it is something else. */
    String text(@Nullable JsonNode node, Place place, String accepted) {
        if (node == null || !node.isString() || node.asString().isBlank()) {
            problems.error(place, "is " + kind(node), accepted);
            return "";
        }
        return node.asString();
    }

    /** Texts that differ from each other. */
    List<String> texts(JsonNode node, Place place, String accepted) {
        List<String> texts = new ArrayList<>();
        if (!node.isArray()) {
            problems.error(place, "is " + kind(node), accepted);
            return texts;
        }
        for (int index = 0; index < node.size(); index++) {
            String text = text(node.get(index), place.at(index), accepted);
            if (texts.contains(text) && !text.isEmpty()) {
                problems.error(place.at(index), "is listed twice: " + node.get(index), accepted);
            } else if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    boolean flag(@Nullable JsonNode node, Place place) {
        if (node == null) {
            return false;
        }
        if (!node.isBoolean()) {
            problems.error(place, "is " + kind(node), "true or false");
            return false;
        }
        return node.booleanValue();
    }

    @Nullable
    JsonNode number(@Nullable JsonNode node, Place place, boolean whole) {
        if (node == null) {
            return null;
        }
        if (!node.isNumber() || (whole && !node.isIntegralNumber())) {
            problems.error(place, "is " + kind(node), whole ? "a whole number" : "a number");
            return null;
        }
        return node;
    }

    @Nullable
    Integer count(@Nullable JsonNode node, Place place) {
        if (node == null) {
            return null;
        }
        if (!node.isInt() || node.intValue() < 0) {
            problems.error(place, "is " + kind(node), "a whole number from 0");
            return null;
        }
        return node.intValue();
    }

    /** What a value is, for messages: its text and its type. */
    static String kind(@Nullable JsonNode node) {
        if (node == null) {
            return "missing";
        }
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        return node.isString() && node.asString().isBlank() ? "blank" : node.toString();
    }
}
