package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.spec.changes.ChangeReport;
import io.runapi.spec.contract.ContractReader;
import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.Description;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a contract says, the description says after it, and neither the way there nor a repetition matters. */
class RandomContractsTest {
    private static final String WORDS = """
            fields:
              model: {words: The model's id.}
              parts: {words: The parts., item: Part}
              prompt: {words: What to paint., type: Wish}
            types:
              Wish: {words: What may be wished., names: {"720p": HD}}
            actions:
              art/paint: {result: Images}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theDescriptionSaysWhatTheContractSays(long seed) throws Exception {
        for (int round = 0; round < 8; round++) {
            long each = seed * 1000 + round;
            String first = new RandomContract(each).json();
            String second = new RandomContract(-each).json();
            Desk straight = new Desk(folder.resolve(each + "-straight"), WORDS);
            Desk detour = new Desk(folder.resolve(each + "-detour"), WORDS);

            imports(detour, first);
            imports(detour, second);
            imports(straight, second);

            Map<String, String> expected = comparable(straight);
            comparable(detour)
                    .forEach((name, text) -> assertThat(text)
                            .as("%s: %s of %s after %s", each, name, second, first)
                            .isEqualTo(expected.remove(name)));
            assertThat(expected).isEmpty();
        }
    }

    private void imports(Desk desk, String contract) throws Exception {
        Catalog before = Description.read(desk.folder).canonical(Set.of());
        assertThat(desk.imports(contract, "2026-08-21"))
                .as("%s: %s", contract, desk.err())
                .isZero();

        Path file = Files.writeString(folder.resolve("contract.json"), contract);
        Catalog expected = new Enriched(Words.read(desk.folder.resolve("words.yaml"), Path.of("none")))
                .catalog(ContractReader.read(file)
                        .canonical((tag, endpoint) -> before.action(tag, endpoint)
                                .map(Action::synchronous)
                                .orElse(false)));
        Catalog written = Description.read(desk.folder).canonical(Set.of());
        assertThat(written.services().keySet())
                .containsExactlyInAnyOrderElementsOf(expected.services().keySet());
        expected.services()
                .forEach((tag, service) -> service.actions().forEach((name, action) -> {
                    Action other = written.action(tag, name).orElseThrow();
                    assertThat(other.takes()).as(contract).isEqualTo(action.takes());
                    assertThat(other.refuses()).as(contract).isEqualTo(action.refuses());
                    assertThat(other.rules()).as(contract).isEqualTo(action.rules());
                    assertThat(other.synchronous()).as(contract).isEqualTo(action.synchronous());
                }));
        assertThat(ChangeReport.lines(expected, written)).isEmpty();
        boolean same = ChangeReport.lines(before, written).isEmpty();
        assertThat(desk.changes().isEmpty()).isEqualTo(same && before.services().isEmpty());

        Map<String, String> once = desk.files();
        desk.imports(contract, "2026-08-21");
        desk.files()
                .forEach((name, text) ->
                        assertThat(text).as(name + " of " + contract).isEqualTo(once.get(name)));
        assertThat(desk.out()).isEqualTo("Nothing changed.\n");
    }

    /** The files without what is remembered of earlier ones. */
    private static Map<String, String> comparable(Desk desk) throws Exception {
        Map<String, String> trees = new TreeMap<>();
        desk.files().forEach((name, text) -> {
            if (name.endsWith(".yaml")) {
                JsonNode tree = Description.parse(text, name);
                tree.findParents("x-runapi-removed").forEach(node -> ((ObjectNode) node).remove("x-runapi-removed"));
                if (tree.has("components")) {
                    trees.put(name, tree.toPrettyString());
                }
            }
        });
        return trees;
    }
}
