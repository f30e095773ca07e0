package io.runapi.spec.contract;

import java.util.regex.Pattern;

/** A place in a JSON document, spelled as JavaScript would. */
record Place(String path) {
    static final Place ROOT = new Place("");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    Place at(String key) {
        if (NAME.matcher(key).matches()) {
            return new Place(path.isEmpty() ? key : path + "." + key);
        }
        return new Place(path + "[\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]");
    }

    Place at(int index) {
        return new Place(path + "[" + index + "]");
    }
}
