package io.runapi.spec.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/**
 * Writes YAML as the files of the description are written by hand: blocks with two spaces, short lists of values on one
 * line, long texts folded. The same tree gives the same bytes always.
 */
final class YamlWriter {
    private static final int WIDTH = 120;

    /** Lists whose objects stand on one line each, if they fit. */
    private static final Set<String> ONE_LINE_EACH = Set.of("fields", "narrow", "x-runapi-rules", "x-runapi-removed");

    private final List<String> lines = new ArrayList<>();

    private YamlWriter() {}

    /** The lines of an object's members, with this indentation. */
    static List<String> lines(JsonNode object, int indent) {
        YamlWriter writer = new YamlWriter();
        writer.members(object, " ".repeat(indent), " ".repeat(indent));
        return writer.lines;
    }

    /** @param first stands before the first member instead of the indentation, as the dash of a list's item does */
    private void members(JsonNode object, String first, String indent) {
        String prefix = first;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            member(prefix + YamlScalar.text(member.getKey(), false) + ":", member.getKey(), member.getValue(), indent);
            prefix = indent;
        }
    }

    private void member(String start, String key, JsonNode value, String indent) {
        if (value.isObject() && !value.isEmpty()) {
            lines.add(start);
            members(value, indent + "  ", indent + "  ");
        } else if (value.isArray() && !value.isEmpty()) {
            list(start, key, value, indent);
        } else {
            scalar(start + " ", value, indent);
        }
    }

    private void list(String start, String key, JsonNode list, String indent) {
        boolean ofValues = list.valueStream().noneMatch(item -> item.isContainer() && !item.isEmpty());
        String flow = flow(list);
        if (ofValues && start.length() + 1 + flow.length() <= WIDTH) {
            lines.add(start + " " + flow);
            return;
        }
        lines.add(start);
        if (ofValues && list.valueStream().noneMatch(JsonNode::isContainer)) {
            fill(list, indent + "  ");
            return;
        }
        for (JsonNode item : list) {
            item(key, item, indent + "  ");
        }
    }

    /** A list of values on as few lines as it needs. */
    private void fill(JsonNode list, String indent) {
        StringBuilder line = new StringBuilder(indent).append('[');
        String separator = "";
        for (JsonNode value : list) {
            String text = flow(value);
            if (!separator.isEmpty() && line.length() + separator.length() + 1 + text.length() + 1 > WIDTH) {
                lines.add(line.append(',').toString());
                line = new StringBuilder(indent).append(' ');
                separator = "";
            }
            line.append(separator).append(text);
            separator = ", ";
        }
        lines.add(line.append(']').toString());
    }

    private void item(String key, JsonNode item, String indent) {
        if (!item.isContainer() || item.isEmpty()) {
            scalar(indent + "- ", item, indent);
            return;
        }
        String flow = flow(item);
        boolean fits = indent.length() + 2 + flow.length() <= WIDTH;
        if (item.isArray() || (ONE_LINE_EACH.contains(key) && fits)) {
            lines.add(indent + "- " + flow);
        } else {
            members(item, indent + "- ", indent + "  ");
        }
    }

    private void scalar(String start, JsonNode value, String indent) {
        String text = value.isContainer() ? flow(value) : YamlScalar.of(value, false);
        if (start.length() + text.length() <= WIDTH || !value.isString() || !YamlScalar.isFoldable(value.asString())) {
            lines.add(start + text);
            return;
        }
        lines.add(start + ">-");
        fold(value.asString(), indent + "  ");
    }

    private void fold(String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            boolean empty = line.length() == indent.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append(word);
            } else {
                line.append(empty ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
    }

    private static String flow(JsonNode node) {
        if (node.isArray()) {
            StringJoiner list = new StringJoiner(", ", "[", "]");
            node.forEach(item -> list.add(flow(item)));
            return list.toString();
        }
        if (node.isObject()) {
            StringJoiner map = new StringJoiner(", ", "{", "}");
            node.properties()
                    .forEach(
                            member -> map.add(YamlScalar.text(member.getKey(), true) + ": " + flow(member.getValue())));
            return map.toString();
        }
        return YamlScalar.of(node, true);
    }
}
