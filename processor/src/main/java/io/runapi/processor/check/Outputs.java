package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.ClientModel.Decoding;
import io.runapi.processor.model.Companion;
import io.runapi.processor.model.Companion.Output;
import io.runapi.processor.model.Shaped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what the methods of a declaration answer, each type once. */
final class Outputs {
    private static final int MAX_NAME = 64;

    private final ClassName companion;
    private final Map<TypeName, Output> outputs = new LinkedHashMap<>();

    Outputs(ClassName companion) {
        this.companion = companion;
    }

    /** The constant for a shape: {@code REVIEW}, {@code FINDING_LIST}. */
    Output of(Shaped shaped) {
        return outputs.computeIfAbsent(shaped.shape().java(), type -> name(type, shaped));
    }

    /** The class with all of them, in the order in which they were asked for; null if there are none. */
    @Nullable
    Companion companion(ClassName declared) {
        return outputs.isEmpty()
                ? null
                : new Companion(companion, declared, List.copyOf(outputs.values()), List.of(), List.of());
    }

    /** Where the client finds what a shape is read with. */
    Decoding decoding(Shaped shaped) {
        return new Decoding(companion, of(shaped).constant());
    }

    private Output name(TypeName type, Shaped shaped) {
        String simple = simple(type);
        String name = simple;
        for (int next = 2; taken(name); next++) {
            name = simple + next;
        }
        String wire = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return new Output(
                Shown.snake(name).toUpperCase(Locale.ROOT),
                wire.length() <= MAX_NAME ? wire : wire.substring(0, MAX_NAME),
                shaped);
    }

    private boolean taken(String name) {
        String constant = Shown.snake(name).toUpperCase(Locale.ROOT);
        return outputs.values().stream().anyMatch(output -> output.constant().equals(constant));
    }

    private static String simple(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            Stream<String> arguments = generic.typeArguments().stream().map(Outputs::simple);
            return String.join("", arguments.toList()) + generic.rawType().simpleName();
        }
        return type instanceof ClassName named ? named.simpleName() : type.toString();
    }
}
