package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.JsonCodecs;
import javax.lang.model.element.TypeElement;

/** Writes the codec of an {@code @OpenEnum}: its text, known or not. */
final class OpenEnumCodecWriter {
    private OpenEnumCodecWriter() {}

    static TypeSpec.Builder write(TypeElement element) {
        ClassName type = ClassName.get(element);
        return Codecs.start(element, type)
                .addMethod(Codecs.constructor())
                .addMethod(Codecs.reader(type, "in")
                        .addStatement("return $T.of($T.STRING.read(in))", type, JsonCodecs.class)
                        .build())
                .addMethod(Codecs.writer(type)
                        .addStatement("out.value(value.value())")
                        .build());
    }
}
