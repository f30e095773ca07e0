package io.runapi.spec.contract;

/**
 * Something in a contract that is not understood.
 *
 * @param file the contract's file
 * @param path where in it, as {@code actions["kling/avatar"].fields_by_model["kling-o1"].prompt.enum}
 * @param reason what is wrong
 * @param accepted what would be right
 */
public record Problem(String file, String path, String reason, String accepted) {
    @Override
    public String toString() {
        return file + ": " + (path.isEmpty() ? "" : path + ": ") + reason + "\n    accepted: " + accepted;
    }
}
