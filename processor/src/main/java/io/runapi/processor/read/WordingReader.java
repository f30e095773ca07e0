package io.runapi.processor.read;

import io.runapi.processor.model.Declared.Wording;
import io.runapi.processor.model.Template;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/** Reads the templates of annotations, and of the resources that they name. */
final class WordingReader {
    private final PromptFiles files;
    private final Findings findings;

    WordingReader(PromptFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    Wording read(Mirror annotation, Site site) {
        String resource = annotation.text("resource");
        if (resource.isEmpty()) {
            return parse(annotation.text("value"), site.of(annotation, "value"), "");
        }
        Place place = site.of(annotation, "resource");
        if (!annotation.text("value").isEmpty()) {
            findings.add(Problem.TWO_TEXTS, place, annotation.name());
            return unread(place);
        }
        Optional<String> text = files.read(resource, place);
        return text.isPresent() ? parse(text.get(), place, resource + ": ") : unread(place);
    }

    private static Wording unread(Place place) {
        return new Wording(new Template(List.of()), place, true);
    }

    private Wording parse(String text, Place place, String where) {
        int before = findings.errors();
        if (text.isBlank()) {
            findings.add(
                    Problem.TEMPLATE, place, where + "the template is empty", "write what the model is to be told");
        }
        Template template = TemplateParser.parse(
                text,
                mistake -> findings.add(
                        Problem.TEMPLATE, place, where + mistake, "{name} is a parameter; write {{ and }} for braces"));
        return new Wording(template, place, findings.errors() > before);
    }
}
