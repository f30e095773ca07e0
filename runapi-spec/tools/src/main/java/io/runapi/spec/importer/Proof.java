package io.runapi.spec.importer;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.Description;
import io.runapi.spec.description.DescriptionException;
import io.runapi.spec.description.ServiceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what will be written, and compares it with what it should say: an import loses nothing, or does not happen. */
final class Proof {
    private Proof() {}

    static void sameAs(Catalog expected, Map<Path, String> texts) {
        Map<String, ServiceFile> files = new LinkedHashMap<>();
        texts.forEach((path, text) -> {
            String tag = String.valueOf(path.getFileName()).replaceFirst("\\.yaml$", "");
            files.put(tag, ServiceFile.of(tag, Description.parse(text, String.valueOf(path))));
        });
        expected.services().forEach((tag, service) -> {
            ServiceFile file = files.get(tag);
            Map<String, Action> written =
                    file == null ? Map.of() : file.canonical().actions();
            service.actions().forEach((name, action) -> {
                Action other = written.get(name);
                if (!Objects.equals(comparable(action), other == null ? null : comparable(other))) {
                    throw new DescriptionException("What would be written of " + tag + " " + name
                            + " does not say what the contract says; this is a mistake of the importer.\n    contract: "
                            + action
                            + "\n    written: " + other);
                }
            });
        });
    }

    /** The order of models does not matter where models that take the same share an entry. */
    private static Object comparable(Action action) {
        return List.of(
                action.key(),
                action.synchronous(),
                java.util.Set.copyOf(action.models()),
                action.takes(),
                action.refuses(),
                action.rules());
    }
}
