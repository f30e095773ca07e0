package io.runapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds the pieces of an answer's tool calls. */
final class ToolCallsAssembler {
    private final Map<Integer, ToolCallAssembler> calls = new TreeMap<>();
    private int current;

    void add(ToolCallDelta piece) {
        current = place(piece);
        calls.computeIfAbsent(current, key -> new ToolCallAssembler()).add(piece);
    }

    List<ToolCall> calls() {
        List<ToolCall> whole = new ArrayList<>();
        calls.values().forEach(call -> whole.add(call.call()));
        return whole;
    }

    /**
     * Which call a piece belongs to: that of its index. Servers exist that leave the index out or say 0 in every piece;
     * with them a new id begins a new call.
     */
    private int place(ToolCallDelta piece) {
        int index = piece.index() == null ? current : piece.index();
        ToolCallAssembler known = calls.get(index);
        if (known != null && known.isOther(piece.id())) {
            for (Map.Entry<Integer, ToolCallAssembler> call : calls.entrySet()) {
                if (call.getValue().is(piece.id())) {
                    return call.getKey();
                }
            }
            return calls.size();
        }
        // A piece without an id that follows a call moved away from its index goes on with that call.
        return known != null && piece.id() == null && calls.containsKey(current) && sameIndex(piece) ? current : index;
    }

    private boolean sameIndex(ToolCallDelta piece) {
        ToolCallAssembler latest = calls.get(current);
        return latest != null && latest.index == indexOf(piece);
    }

    private static int indexOf(ToolCallDelta piece) {
        return piece.index() == null ? 0 : piece.index();
    }

    private static final class ToolCallAssembler {
        private final FunctionCallAssembler function = new FunctionCallAssembler();
        private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();
        private int index;
        private @Nullable String id;
        private String type = "function";

        void add(ToolCallDelta piece) {
            index = indexOf(piece);
            if (piece.id() != null && !piece.id().isEmpty()) {
                id = piece.id();
            }
            if (piece.type() != null && !piece.type().isEmpty()) {
                type = piece.type();
            }
            if (piece.function() != null) {
                function.add(piece.function());
            }
            additional.putAll(piece.additionalProperties());
        }

        boolean isOther(@Nullable String otherId) {
            return otherId != null && !otherId.isEmpty() && id != null && !id.equals(otherId);
        }

        boolean is(@Nullable String otherId) {
            return id != null && id.equals(otherId);
        }

        ToolCall call() {
            return new ToolCall(id == null ? "" : id, type, function.call(), additional);
        }
    }
}
