package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.contract.FieldContract;
import io.runapi.contract.ModelContract;
import io.runapi.contract.RuleContract;
import io.runapi.processor.model.CatalogDeclaration;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.model.ServiceDeclaration;
import io.runapi.processor.model.UnionDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Writes all that a declaration leaves out. */
public final class DeclarationWriter {
    private final Sources sources;

    public DeclarationWriter(Sources sources) {
        this.sources = sources;
    }

    /** Builder, codec and, where anything constrains the record, checks. */
    public void write(SchemaDeclaration schema) {
        write(new BuilderWriter(schema).write(), schema.element());
        write(new SchemaCodecWriter(schema).write(), schema.element());
        if (schema.isConstrained()) {
            List<StaticImport> imports = new ArrayList<>();
            if (schema.contract().fields().stream().anyMatch(FieldContract::required)
                    || schema.contract().models().stream()
                            .flatMap(model -> model.fields().stream())
                            .anyMatch(FieldContract::required)) {
                imports.add(new StaticImport(ClassName.get(FieldContract.class), "required"));
            }
            if (schema.contract().fields().stream().anyMatch(field -> !field.required())
                    || schema.contract().models().stream()
                            .flatMap(model -> model.fields().stream())
                            .anyMatch(field -> !field.required())) {
                imports.add(new StaticImport(ClassName.get(FieldContract.class), "optional"));
            }
            if (!schema.contract().models().isEmpty()) {
                imports.add(new StaticImport(ClassName.get(ModelContract.class), "model"));
            }
            if (!schema.contract().rules().isEmpty()) {
                imports.add(new StaticImport(ClassName.get(RuleContract.class), "rule"));
            }
            sources.write(packageOf(schema.element()), new ChecksWriter(schema).write(), schema.origins(), imports);
        }
    }

    /** The codec. */
    public void write(UnionDeclaration union) {
        write(new UnionCodecWriter(union).write(), union.element());
    }

    /** The codec. */
    public void writeOpenEnum(TypeElement element) {
        write(OpenEnumCodecWriter.write(element), element);
    }

    /** The implementation. */
    public void write(ServiceDeclaration service) {
        write(new ServiceWriter(service).write(), service.element());
    }

    /** The codecs of task results, and of what requests hold. */
    public void write(CatalogDeclaration catalog) {
        write(ResultsWriter.write(catalog), catalog.element());
        if (!catalog.parts().isEmpty()) {
            write(CodecsWriter.write(catalog), catalog.element());
        }
    }

    private void write(TypeSpec.Builder type, TypeElement declaration) {
        sources.write(packageOf(declaration), type, declaration);
    }

    private static String packageOf(TypeElement element) {
        return ClassName.get(element).packageName();
    }
}
