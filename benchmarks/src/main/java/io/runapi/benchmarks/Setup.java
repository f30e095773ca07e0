package io.runapi.benchmarks;

import java.nio.file.Path;

/**
 * What all benchmarks are given.
 *
 * @param project the project's root directory
 * @param jdk what clients run on, and the server
 * @param turns how many times each client has its turn
 */
record Setup(Path project, Jdk jdk, int turns) {}
