package io.runapi.spec.changes;

import io.runapi.spec.description.FieldSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is different in one field of one model. */
final class FieldChange {
    /** Values that fit on both sides of an arrow. */
    private static final int SHORT = 6;

    private static final int MANY = 30;

    private FieldChange() {}

    /** Empty if nothing is. */
    static String between(FieldSpec before, FieldSpec after) {
        List<String> changes = new ArrayList<>();
        add(changes, "", before.type(), after.type());
        if (before.required() != after.required()) {
            changes.add(after.required() ? "now required" : "no longer required");
        }
        values(changes, before.values(), after.values());
        add(changes, "", range(before), range(after));
        add(changes, "items ", count(before), count(after));
        add(changes, "pattern ", orNone(before.pattern()), orNone(after.pattern()));
        add(changes, "default ", orNone(before.byDefault()), orNone(after.byDefault()));
        nested(changes, before.items(), after.items());
        properties(changes, before, after);
        return String.join(", ", changes);
    }

    /** What a field that is new takes, in brackets; empty if it takes anything of its type. */
    static String details(@Nullable FieldSpec spec) {
        if (spec == null) {
            return "";
        }
        String details = between(FieldSpec.of(spec.type()).withItems(spec.items()), spec)
                .replace("any value -> ", "")
                .replace("any range -> ", "")
                .replace("any number -> ", "")
                .replace("none -> ", "")
                .replace("now required", "required");
        return details.isEmpty() ? "" : " (" + details + ")";
    }

    private static void add(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(what + before + " -> " + after);
        }
    }

    private static void values(List<String> changes, List<JsonNode> before, List<JsonNode> after) {
        Set<JsonNode> added = new LinkedHashSet<>(after);
        before.forEach(added::remove);
        Set<JsonNode> removed = new LinkedHashSet<>(before);
        after.forEach(removed::remove);
        if (added.isEmpty() && removed.isEmpty()) {
            return;
        }
        boolean both = !before.isEmpty() && !after.isEmpty();
        if (both && before.size() + after.size() > SHORT) {
            List<String> parts = new ArrayList<>();
            if (!added.isEmpty()) {
                parts.add("+ " + texts(added));
            }
            if (!removed.isEmpty()) {
                parts.add("- " + texts(removed));
            }
            changes.add("values " + String.join(" ", parts));
        } else {
            add(changes, "", texts(before), texts(after));
        }
    }

    private static String texts(Collection<JsonNode> values) {
        if (values.isEmpty()) {
            return "any value";
        }
        String texts = values.stream().limit(MANY).map(JsonNode::asString).collect(Collectors.joining(", "));
        return values.size() > MANY ? texts + " and " + (values.size() - MANY) + " more" : texts;
    }

    private static String range(FieldSpec spec) {
        return bounds(spec.length() ? "length " : "", spec.min(), spec.max(), "any range");
    }

    private static String count(FieldSpec spec) {
        return bounds("", spec.minItems(), spec.maxItems(), "any number");
    }

    private static String bounds(String of, @Nullable Object min, @Nullable Object max, String none) {
        if (min == null) {
            return max == null ? none : of + "to " + max;
        }
        return of + "from " + min + (max == null ? "" : " to " + max);
    }

    private static void nested(List<String> changes, @Nullable FieldSpec before, @Nullable FieldSpec after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null || after == null) {
            add(changes, "each ", before == null ? "none" : before.type(), after == null ? "none" : after.type());
            return;
        }
        String each = between(before, after);
        if (!each.isEmpty()) {
            changes.add("each: " + each);
        }
    }

    private static void properties(List<String> changes, FieldSpec before, FieldSpec after) {
        Set<String> names = new LinkedHashSet<>(after.properties().keySet());
        names.addAll(before.properties().keySet());
        for (String name : names) {
            FieldSpec earlier = before.properties().get(name);
            FieldSpec later = after.properties().get(name);
            if (earlier != null && later != null) {
                String change = between(earlier, later);
                if (!change.isEmpty()) {
                    changes.add(name + " " + change);
                }
            } else {
                changes.add((later == null ? "- " : "+ ") + name);
            }
        }
    }

    private static String orNone(@Nullable Object value) {
        return value instanceof JsonNode node ? node.asString() : value == null ? "none" : value.toString();
    }
}
