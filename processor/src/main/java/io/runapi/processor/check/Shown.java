package io.runapi.processor.check;

import com.palantir.javapoet.TypeName;
import java.util.Locale;

/** How messages show things. */
final class Shown {
    private Shown() {}

    /** A type without packages. */
    static String type(TypeName type) {
        return type.toString().replaceAll("\\b(?:[a-z_$][\\w$]*\\.)+", "");
    }

    /** A Java name as a wire name: {@code aspectRatio} is {@code aspect_ratio}. */
    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
