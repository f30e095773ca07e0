package io.runapi.client;

/**
 * A text that was configured somewhere. It may be a key: {@link #toString()} shows only the place.
 *
 * @param value the text
 * @param source the place, as it reads after "from"
 */
record Setting(String value, String source) {
    @Override
    public String toString() {
        return "Setting[from " + source + "]";
    }
}
