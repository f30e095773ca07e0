package io.runapi.spec.bundle;

import java.util.List;

/** Files that can't be joined, with every reason. */
final class BundleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BundleException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
