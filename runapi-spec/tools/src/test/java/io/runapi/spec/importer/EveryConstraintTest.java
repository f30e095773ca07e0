package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.Description;
import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Finds each constraint of the contract in the description that was written from it. The contract is walked as JSON
 * here, without the importer's reader.
 */
class EveryConstraintTest {
    @TempDir
    private Path parent;

    private final Map<String, Integer> found = new TreeMap<>();
    private final List<String> lost = new ArrayList<>();
    private Catalog written = new Catalog(Map.of());

    @BeforeEach
    void imports() throws Exception {
        Upstream.assumeHere();
        Path folder = Upstream.copy(parent, false);
        FileUpdate.write(Importer.prepare(folder, Upstream.CURRENT, Upstream.DATE, Path.of("none"))
                .texts());
        written = Description.read(folder).canonical(Set.of());
    }

    @Test
    void isInTheDescription() {
        Upstream.actions().forEachEntry((key, action) -> {
            Action other = written.action(
                            key.substring(0, key.indexOf('/')).replace('-', '_'),
                            action.get("endpoint").asString())
                    .orElseThrow();
            assertThat(other.synchronous())
                    .as(key)
                    .isEqualTo(action.get("task_type").asString().equals("synchronous"));
            action.get("fields_by_model").forEachEntry((model, fields) -> {
                List<String> models = model.equals("_") && !other.models().isEmpty() ? other.models() : List.of(model);
                fields.forEachEntry((name, field) ->
                        models.forEach(each -> field(key, other, each, name, field, each.equals(models.get(0)))));
            });
            action.path("rules").forEach(rule -> rule(key, other, rule));
        });

        assertThat(lost).isEmpty();
        assertThat(found)
                .containsOnly(
                        Map.entry("enum", 404),
                        Map.entry("bound", 221),
                        // The model refuses the field altogether, by a rule.
                        Map.entry("bound of a field that is refused", 10),
                        Map.entry("item count", 98),
                        Map.entry("required", 539),
                        Map.entry("rule", 42),
                        Map.entry("rule that a model refuses fields", 64));
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1378);
    }

    private void field(String key, Action action, String model, String name, JsonNode field, boolean first) {
        String place = key + " " + model + " " + name;
        FieldSpec spec = action.takes().getOrDefault(model, Map.of()).get(name);
        boolean refused = spec == null && action.refusedBy(model).contains(name);
        FieldSpec told = spec == null ? FieldSpec.of(FieldSpec.ANY) : spec;
        String suffix = refused ? " of a field that is refused" : "";
        if (field.has("enum")) {
            List<JsonNode> values = List.copyOf(field.get("enum").valueStream().toList());
            boolean same = name.equals("model")
                    ? action.models()
                            .containsAll(values.stream().map(JsonNode::asString).toList())
                    : told.values().equals(values);
            count("enum" + suffix, place, first, same || refused);
        }
        for (String bound : List.of("min", "max")) {
            if (field.has(bound)) {
                boolean same = field.get(bound).equals(bound.equals("min") ? told.min() : told.max())
                        && told.length() == field.path("length").asBoolean(false);
                count("bound" + suffix, place, first, same || refused);
            }
        }
        for (String bound : List.of("min_items", "max_items")) {
            if (field.has(bound)) {
                Integer count = bound.equals("min_items") ? told.minItems() : told.maxItems();
                count(
                        "item count" + suffix,
                        place,
                        first,
                        refused || (count != null && field.get(bound).intValue() == count));
            }
        }
        if (field.path("required").asBoolean(false)) {
            count("required" + suffix, place, first, told.required() || refused);
        }
    }

    private void rule(String key, Action action, JsonNode rule) {
        JsonNode when = rule.path("when");
        List<String> forbidden = texts(rule.path("forbidden"));
        if (rule.size() == 2 && rule.has("forbidden") && when.size() == 1 && when.has("model")) {
            boolean same = action.refusedBy(when.get("model").asString()).containsAll(forbidden);
            count("rule that a model refuses fields", key + " " + rule, true, same);
            return;
        }
        boolean same = action.rules().stream().anyMatch(other -> same(rule, when, forbidden, other));
        count("rule", key + " " + rule, true, same);
    }

    private static boolean same(JsonNode rule, JsonNode when, List<String> forbidden, Rule other) {
        int conditions =
                other.equal().size() + other.present().size() + other.absent().size();
        return conditions == when.size()
                && when.properties().stream()
                        .allMatch(condition -> holds(condition.getKey(), condition.getValue(), other))
                && other.require().equals(texts(rule.path("required")))
                && other.requireAny().equals(texts(rule.path("required_any")))
                && other.forbid().equals(forbidden)
                && other.narrow().size() == rule.path("enum").size()
                && rule.path("enum").properties().stream()
                        .allMatch(narrowed -> List.copyOf(
                                        narrowed.getValue().valueStream().toList())
                                .equals(other.narrow().get(narrowed.getKey())));
    }

    private static boolean holds(String field, JsonNode condition, Rule rule) {
        if (condition.isObject()) {
            return (condition.get("present").booleanValue() ? rule.present() : rule.absent()).contains(field);
        }
        return condition.asString().equals(rule.equal().get(field));
    }

    private void count(String kind, String place, boolean first, boolean same) {
        if (!same) {
            lost.add(kind + " " + place);
        } else if (first) {
            found.merge(kind, 1, Integer::sum);
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
