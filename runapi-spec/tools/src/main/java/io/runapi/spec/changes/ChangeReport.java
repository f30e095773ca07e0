package io.runapi.spec.changes;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what is different between two states of the catalog, service by service, as items of a Markdown list. */
public final class ChangeReport {
    private static final int WIDTH = 120;

    private ChangeReport() {}

    /** The lines, in the order of the later state and then of what is gone; none if nothing is different. */
    public static List<String> lines(Catalog before, Catalog after) {
        List<String> lines = new ArrayList<>();
        Set<String> tags = new LinkedHashSet<>(after.services().keySet());
        tags.addAll(before.services().keySet());
        for (String tag : tags) {
            Map<String, Action> earlier = actions(before, tag);
            Map<String, Action> later = actions(after, tag);
            if (earlier.isEmpty() && !later.isEmpty()) {
                lines.add("- + service " + tag);
            }
            if (!earlier.isEmpty() && later.isEmpty()) {
                lines.add("- - service " + tag);
            }
            Set<String> names = new LinkedHashSet<>(later.keySet());
            names.addAll(earlier.keySet());
            names.forEach(name -> action(tag + " " + name, earlier.get(name), later.get(name), lines));
        }
        return lines;
    }

    private static Map<String, Action> actions(Catalog catalog, String tag) {
        Service service = catalog.services().get(tag);
        return service == null ? Map.of() : service.actions();
    }

    private static void action(String name, @Nullable Action before, @Nullable Action after, List<String> lines) {
        if (before == null && after != null) {
            lines.add("- + " + name + (after.models().isEmpty() ? "" : ": " + String.join(", ", after.models())));
        } else if (before != null && after == null) {
            lines.add("- - " + name);
        } else if (before != null && after != null) {
            List<String> changes = new ActionChanges(before, after).lines();
            String line = "- " + name + ": " + String.join("; ", changes);
            if (line.length() <= WIDTH && !changes.isEmpty()) {
                lines.add(line);
            } else if (!changes.isEmpty()) {
                lines.add("- " + name + ":");
                changes.forEach(change -> lines.add("  - " + change));
            }
        }
    }
}
