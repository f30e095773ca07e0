package io.runapi.spec.catalog;

import java.util.List;

/** What a call answers. */
record ResultType(String name, String words, List<Part> parts) {
    /** A property of it. */
    record Part(String name, String type, String words) {}
}
