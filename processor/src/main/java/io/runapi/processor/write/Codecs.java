package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What all generated codecs have in common. */
final class Codecs {
    private Codecs() {}

    /** Names for variables, none of which hides what codecs are written with. */
    static NameAllocator locals() {
        NameAllocator names = new NameAllocator();
        List.of("NAMES", "Components", "PropertyNames", "JsonCodecs").forEach(names::newName);
        return names;
    }

    /** The class with its one instance. */
    static TypeSpec.Builder start(TypeElement element, TypeName type) {
        ClassName codec = GeneratedNames.codec(element);
        return TypeSpec.classBuilder(codec)
                .addJavadoc("Reads and writes {@link $T}.", type)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(JsonCodec.class), type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build());
    }

    /** A codec class inside of another class. */
    static TypeSpec.Builder nested(String name, TypeName type) {
        ClassName codec = ClassName.get("", name);
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(JsonCodec.class), type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build());
    }

    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    static MethodSpec.Builder reader(TypeName type, String in) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(JsonReader.class, in);
    }

    static MethodSpec.Builder writer(TypeName type) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JsonWriter.class, "out")
                .addParameter(type, "value");
    }
}
