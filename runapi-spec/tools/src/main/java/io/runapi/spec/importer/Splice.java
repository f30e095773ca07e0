package io.runapi.spec.importer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces parts of a YAML file in block style and leaves every other line as it is. */
final class Splice {
    private final List<String> lines;

    Splice(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    List<String> lines() {
        return lines;
    }

    /** Sets {@code info.version}. */
    void version(String date) {
        Range info = find(new Range(0, lines.size()), 0, "info");
        Range version = info == null ? null : find(new Range(info.from() + 1, info.to()), 2, "version");
        if (version != null) {
            lines.set(version.from(), "  version: " + YamlScalar.text(date, false));
        }
    }

    /** Puts a block in the place of the member of that name; at the end if there is none. */
    void member(String key, List<String> block) {
        Range range = find(new Range(0, lines.size()), 0, key);
        if (range == null) {
            lines.addAll(block);
        } else {
            replace(range, block);
        }
    }

    /** Takes out the schemas of these names and puts a block where the first of them was. */
    void schemas(List<String> names, List<String> block) {
        int place = -1;
        for (String name : names) {
            Range range = schema(name);
            if (range != null) {
                replace(range, List.of());
                place = place < 0 || range.from() < place ? range.from() : place;
            }
        }
        Range schemas = schemas();
        if (schemas == null) {
            throw new IllegalStateException("has no components.schemas");
        }
        lines.addAll(place < 0 ? schemas.from() + 1 : place, block);
    }

    /** A schema's lines as they are; none if there is no such schema. */
    List<String> schemaLines(String name) {
        Range range = schema(name);
        return range == null ? List.of() : List.copyOf(lines.subList(range.from(), range.to()));
    }

    private @Nullable Range schemas() {
        Range components = find(new Range(0, lines.size()), 0, "components");
        return components == null ? null : find(new Range(components.from() + 1, components.to()), 2, "schemas");
    }

    private @Nullable Range schema(String name) {
        Range schemas = schemas();
        return schemas == null ? null : find(new Range(schemas.from() + 1, schemas.to()), 4, name);
    }

    private void replace(Range range, List<String> block) {
        List<String> old = lines.subList(range.from(), range.to());
        old.clear();
        old.addAll(block);
    }

    private @Nullable Range find(Range within, int indent, String key) {
        String start = " ".repeat(indent) + key + ":";
        for (int index = within.from(); index < within.to(); index++) {
            String line = lines.get(index);
            if (line.equals(start) || line.startsWith(start + " ")) {
                int end = index + 1;
                while (end < within.to() && belongs(lines.get(end), indent)) {
                    end++;
                }
                return new Range(index, end);
            }
        }
        return null;
    }

    private static boolean belongs(String line, int indent) {
        return line.isBlank() || line.length() - line.stripLeading().length() > indent;
    }

    private record Range(int from, int to) {}
}
