package io.runapi.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The property names that a codec knows, in the order of its switch. Built once per codec. */
public final class PropertyNames {
    /** The object ended. */
    public static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    /** A property that the codec does not know; {@link JsonReader#keep} keeps it. */
    public static final int UNKNOWN = PropertyNameMatcher.MATCH_UNKNOWN_NAME;

    /** Compares names as the bytes they arrive as, so that no text is made of a known name. */
    private final PropertyNameMatcher matcher;

    private final Set<String> names;

    private PropertyNames(PropertyNameMatcher matcher, Set<String> names) {
        this.matcher = matcher;
        this.names = names;
    }

    /**
     * Names in order: {@link JsonReader#beginObject} and {@link JsonReader#next} answer their index.
     *
     * @throws IllegalArgumentException if a name stands there twice
     */
    public static PropertyNames of(String... names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("property " + name + " is named twice in " + Arrays.toString(names));
            }
        }
        return new PropertyNames(BinaryNameMatcher.construct(List.of(names)), seen);
    }

    /**
     * Lets only names pass that are none of these: a property sent twice is read differently everywhere.
     *
     * @throws IllegalArgumentException if the name is one of these, or null
     */
    public void requireUnknown(@Nullable String name) {
        if (name == null || names.contains(name)) {
            throw new IllegalArgumentException(
                    name + " is no additional property: set it by its own method; accepted: names that this version"
                            + " does not know");
        }
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }
}
