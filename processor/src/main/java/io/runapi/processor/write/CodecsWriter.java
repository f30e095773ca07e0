package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.JsonCodec;
import io.runapi.processor.model.CatalogDeclaration;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Opens the codecs of what requests hold to the codecs of declared requests, which stand in other packages. */
final class CodecsWriter {
    private CodecsWriter() {}

    static TypeSpec.Builder write(CatalogDeclaration catalog) {
        ClassName door = ClassName.get(catalog.element());
        TypeSpec.Builder codecs = TypeSpec.classBuilder(GeneratedNames.codecs(door))
                .addJavadoc("$L", Javadoc.of("""
                        The JSON of what requests of {@link %s} hold beside plain values, for generated codecs of \
                        declared requests.""".formatted(door.simpleName())))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(Codecs.constructor());
        for (TypeElement part : catalog.parts()) {
            ClassName type = ClassName.get(part);
            codecs.addMethod(MethodSpec.methodBuilder(method(type))
                    .addJavadoc("Reads and writes {@link $T}.", type)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(JsonCodec.class), type))
                    .addStatement("return $T.INSTANCE", GeneratedNames.codec(part))
                    .build());
        }
        return codecs;
    }

    /** What the method with a type's codec is called. */
    static String method(ClassName type) {
        String name = String.join("_", type.simpleNames());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
