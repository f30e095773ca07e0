package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * How generated classes are called. They stand in the package of their declaration; for a nested declaration the names
 * around it are joined with underscores: {@code Outer_InnerBuilder}.
 */
public final class GeneratedNames {
    private GeneratedNames() {}

    /** The builder of a {@code @Schema} record. */
    public static ClassName builder(TypeElement schema) {
        return of(ClassName.get(schema), "Builder");
    }

    /** The codec of a {@code @Schema}, {@code @Union} or {@code @OpenEnum} type. */
    public static ClassName codec(TypeElement type) {
        return of(ClassName.get(type), "Codec");
    }

    /** The checks of a {@code @Schema} record. */
    public static ClassName checks(TypeElement schema) {
        return of(ClassName.get(schema), "Checks");
    }

    /** The implementation of a {@code @Service}, or of a {@code @RunApiModel} interface. */
    public static ClassName client(TypeElement type) {
        return of(ClassName.get(type), "Client");
    }

    /** The schemas and codecs that a declaration needs. */
    public static ClassName companion(TypeElement type) {
        return of(ClassName.get(type), "Json");
    }

    /** The set of a class with {@code @Tool} methods. */
    public static ClassName toolSet(TypeElement type) {
        return of(ClassName.get(type), "ToolSet");
    }

    /** The schemas and codecs that a tool set needs. */
    public static ClassName toolCompanion(TypeElement type) {
        return of(ClassName.get(type), "ToolSetJson");
    }

    /** The result codecs of a {@code @Catalog}. */
    public static ClassName results(TypeElement catalog) {
        return of(ClassName.get(catalog), "Results");
    }

    /** The request record of a {@code @RunApiModel} interface of accessors. */
    static ClassName request(ClassName declared) {
        return of(declared, "Request");
    }

    static ClassName requestBuilder(ClassName declared) {
        return of(declared, "RequestBuilder");
    }

    static ClassName requestCodec(ClassName declared) {
        return of(declared, "RequestCodec");
    }

    /** The codecs, for requests elsewhere, of a front door's nested types. */
    static ClassName codecs(ClassName door) {
        return of(door, "Codecs");
    }

    private static ClassName of(ClassName declaration, String suffix) {
        return ClassName.get(declaration.packageName(), String.join("_", declaration.simpleNames()) + suffix);
    }
}
