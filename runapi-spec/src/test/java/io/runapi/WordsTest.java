package io.runapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Nothing of the upstream contract is without words, and no words are left over. The contract is not part of this
 * repository: where it does not lie beside it, these tests are skipped.
 */
class WordsTest {
    private static final Path CONTRACT = Path.of("../../shared/api/contract.json");

    private final JsonNode words = new YAMLMapper().readTree(Path.of("openapi/words.yaml"));
    private JsonNode contract = new ObjectMapper().createObjectNode();

    @BeforeEach
    void readContract() {
        assumeThat(Files.exists(CONTRACT))
                .as("the contract lies beside the repository")
                .isTrue();
        contract = new ObjectMapper().readTree(CONTRACT).get("actions");
    }

    @Test
    void everyFieldHasWords() {
        Set<String> fields = new TreeSet<>();
        contract.forEach(action -> fields.addAll(fieldsOf(action)));
        assertThat(words.get("fields").propertyNames()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(withoutText(words.get("fields"), "words")).isEmpty();
    }

    @Test
    void everyServiceHasWords() {
        Set<String> services = new TreeSet<>();
        contract.propertyNames().forEach(key -> services.add(tag(key)));
        assertThat(words.get("services").propertyNames()).containsExactlyInAnyOrderElementsOf(services);
        assertThat(withoutText(words.get("services"), "title", "words", "group"))
                .isEmpty();
    }

    @Test
    void everyActionHasWords() {
        Set<String> actions = new TreeSet<>();
        contract.forEachEntry((key, action) -> actions.add(place(key, action)));
        assertThat(words.get("actions").propertyNames()).containsExactlyInAnyOrderElementsOf(actions);
        assertThat(withoutText(words.get("actions"), "words", "request", "result"))
                .isEmpty();
    }

    @Test
    void anActionsOwnWordsAreForFieldsThatItHas() {
        contract.forEachEntry((key, action) -> {
            JsonNode own = words.get("actions").get(place(key, action)).path("fields");
            assertThat(fieldsOf(action)).as(key).containsAll(own.propertyNames());
        });
    }

    @Test
    void everyListOfValuesHasAType() {
        List<String> untyped = new ArrayList<>();
        contract.forEachEntry((key, action) -> action.get("fields_by_model")
                .forEach(model -> model.forEachEntry((name, field) -> {
                    JsonNode values = field.has("enum")
                            ? field.get("enum")
                            : field.path("items").path("enum");
                    String own = "/actions/" + place(key, action).replace("/", "~1") + "/fields/" + name + "/type";
                    boolean typed = words.get("fields").get(name).has("type")
                            || !words.at(own).isMissingNode();
                    if (!name.equals("model") && values.path(0).isString() && !typed) {
                        untyped.add(key + " " + name);
                    }
                })));
        assertThat(untyped).isEmpty();
    }

    @Test
    void everyFieldOfAnItemHasWords() {
        List<String> silent = new ArrayList<>();
        contract.forEachEntry((key, action) -> action.get("fields_by_model")
                .forEach(model -> model.forEachEntry((name, field) -> {
                    JsonNode item = words.get("fields").get(name);
                    field.path("items").path("properties").propertyNames().forEach(property -> {
                        if (item.path("fields")
                                        .path(property)
                                        .path("words")
                                        .asString("")
                                        .isBlank()
                                || !item.has("item")) {
                            silent.add(key + " " + name + "." + property);
                        }
                    });
                })));
        assertThat(silent).isEmpty();
    }

    private static Set<String> fieldsOf(JsonNode action) {
        Set<String> names = new TreeSet<>();
        action.get("fields_by_model").forEach(model -> names.addAll(model.propertyNames()));
        return names;
    }

    private static List<String> withoutText(JsonNode entries, String... keys) {
        List<String> missing = new ArrayList<>();
        entries.forEachEntry((name, entry) -> {
            for (String key : keys) {
                if (entry.path(key).asString("").isBlank()) {
                    missing.add(name + " has no " + key);
                }
            }
        });
        return missing;
    }

    private static String place(String key, JsonNode action) {
        return tag(key) + "/" + action.get("endpoint").asString();
    }

    private static String tag(String key) {
        return key.substring(0, key.indexOf('/')).replace('-', '_');
    }
}
