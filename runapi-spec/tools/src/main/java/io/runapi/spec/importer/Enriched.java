package io.runapi.spec.importer;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.SchemaReader;
import io.runapi.spec.description.Service;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Adds what the glossary knows of the items of lists where the contract says nothing of them. */
final class Enriched {
    private final Words words;
    private final SchemaReader reader = new SchemaReader(reference -> null);

    Enriched(Words words) {
        this.words = words;
    }

    Catalog catalog(Catalog catalog) {
        Map<String, Service> services = new LinkedHashMap<>();
        catalog.services().forEach((tag, service) -> {
            Map<String, Action> actions = new LinkedHashMap<>();
            service.actions().forEach((name, action) -> actions.put(name, action(action)));
            services.put(tag, new Service(service.slug(), service.title(), actions));
        });
        return new Catalog(services);
    }

    private Action action(Action action) {
        Map<String, Map<String, FieldSpec>> takes = new LinkedHashMap<>();
        action.takes().forEach((model, fields) -> {
            Map<String, FieldSpec> known = new LinkedHashMap<>();
            fields.forEach((name, spec) -> known.put(name, field(name, spec)));
            takes.put(model, known);
        });
        return new Action(
                action.key(),
                action.endpoint(),
                action.synchronous(),
                action.models(),
                takes,
                action.refuses(),
                action.rules());
    }

    private FieldSpec field(String name, FieldSpec spec) {
        FieldSpec items = spec.items();
        if (items == null || !items.equals(FieldSpec.of(FieldSpec.ANY))) {
            return spec;
        }
        if (name.endsWith("_urls") || name.endsWith("url_list")) {
            return spec.withItems(FieldSpec.of("string"));
        }
        JsonNode told = words.items(name);
        return told.isMissingNode() ? spec : spec.withItems(reader.spec(told));
    }
}
