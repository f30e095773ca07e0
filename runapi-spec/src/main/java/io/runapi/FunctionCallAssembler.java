package io.runapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds the pieces of a function and its arguments. */
final class FunctionCallAssembler {
    private final PieceText arguments = new PieceText();
    private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();
    private String name = "";

    void add(FunctionCallDelta piece) {
        // The name comes whole; some servers repeat it in every piece, and others then send an empty one.
        if (piece.name() != null && !piece.name().isEmpty()) {
            name = piece.name();
        }
        arguments.append(piece.arguments());
        additional.putAll(piece.additionalProperties());
    }

    FunctionCall call() {
        return new FunctionCall(name, arguments.wholeOrEmpty(), additional);
    }
}
