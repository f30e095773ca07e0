package io.runapi.processor;

import io.runapi.declaration.Catalog;
import io.runapi.declaration.OpenEnum;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Service;
import io.runapi.declaration.Union;
import io.runapi.processor.check.SchemaCheck;
import io.runapi.processor.read.CatalogReader;
import io.runapi.processor.read.OpenEnumReader;
import io.runapi.processor.read.SchemaReader;
import io.runapi.processor.read.ServiceReader;
import io.runapi.processor.read.Subjects;
import io.runapi.processor.read.UnionReader;
import io.runapi.processor.read.Visibility;
import io.runapi.processor.write.DeclarationWriter;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes what declarations leave out. Works type by type in the order of their names, so that the order in which the
 * compiler was handed the files shows nowhere.
 */
final class DeclarationStep implements Step {
    private final Context context;
    private final Subjects subjects;
    private final DeclarationWriter writer;

    DeclarationStep(Context context) {
        this.context = context;
        this.subjects = new Subjects(context.elements());
        this.writer = new DeclarationWriter(context.sources());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(
                Schema.class.getCanonicalName(),
                Union.class.getCanonicalName(),
                OpenEnum.class.getCanonicalName(),
                Service.class.getCanonicalName(),
                Catalog.class.getCanonicalName());
    }

    @Override
    public void process(Set<String> present, RoundEnvironment round) {
        if (Collections.disjoint(present, annotations())) {
            return;
        }
        Visibility visibility = new Visibility(context.findings());
        SchemaReader schemas = new SchemaReader(context.elements(), context.findings(), subjects, visibility);
        SchemaCheck check = new SchemaCheck(context.findings());
        UnionReader unions = new UnionReader(context.findings(), visibility);
        OpenEnumReader openEnums = new OpenEnumReader(context.findings(), visibility);
        ServiceReader services = new ServiceReader(context.findings(), visibility);
        CatalogReader catalogs = new CatalogReader(context.findings(), visibility, context.types());

        each(round, Service.class, subjects::add);
        each(
                round,
                Schema.class,
                element -> schemas.read(element).ifPresent(schema -> {
                    check.check(schema);
                    writer.write(schema);
                }));
        each(round, Union.class, element -> unions.read(element).ifPresent(writer::write));
        each(round, OpenEnum.class, element -> {
            if (openEnums.read(element)) {
                writer.writeOpenEnum(element);
            }
        });
        each(round, Service.class, element -> services.read(element).ifPresent(writer::write));
        each(round, Catalog.class, element -> catalogs.read(element).ifPresent(writer::write));
    }

    private void each(RoundEnvironment round, Class<? extends Annotation> annotation, Consumer<TypeElement> work) {
        List<TypeElement> elements = ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
        for (TypeElement element : elements) {
            context.guard(element, () -> work.accept(element));
        }
    }
}
