package io.runapi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What all benchmarks are given.
 *
 * @param project the project's root directory
 * @param jdk what clients run on, and the server
 * @param turns how many times each client has its turn
 */
record Setup(Path project, Jdk jdk, int turns) {
    private static final int OLDEST_JDK = 17;
    private static final int MOST_TURNS = 1000;

    /** Reads what the command line says; a relative path of a JDK is one from the project's root. */
    static Setup of(String project, String jdk, String turns) throws IOException {
        Path root = Path.of(project).toAbsolutePath();
        Path home = root.resolve(jdk).normalize();
        if (!Files.isRegularFile(home.resolve("release")) || !Files.isExecutable(home.resolve("bin/java"))) {
            throw new Refused("there is no JDK in " + home
                    + "\n    accepted by -Djdk: the home of a JDK of 17 or newer, where release and bin/java are");
        }
        Jdk found = new Jdk(home);
        if (found.feature() < OLDEST_JDK) {
            throw new Refused(
                    "JDK " + found.version() + " in " + home + " is too old\n    accepted by -Djdk: 17 or newer");
        }
        return new Setup(root, found, turns(turns));
    }

    private static int turns(String text) {
        try {
            int turns = Integer.parseInt(text);
            if (turns >= 1 && turns <= MOST_TURNS) {
                return turns;
            }
        } catch (NumberFormatException e) {
            // told of below
        }
        throw new Refused("clients cannot have " + text + " turns\n    accepted by -Dturns: whole numbers from 1 to "
                + MOST_TURNS);
    }
}
