package io.runapi.benchmarks.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what the typed API costs those who build with it, and prints a table: the jar's size, what the processor
 * adds to a compilation, which classes a program loads, and how long the module takes to build.
 */
public final class Budgets {
    private Budgets() {}

    /**
     * Measures; ends the JVM with 1 if a budget is exceeded.
     *
     * @param arguments the project's root directory
     * @throws IOException if a file can't be read or written
     * @throws InterruptedException if interrupted while a process runs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path work = Files.createTempDirectory("budgets");
        List<Budget> budgets = new ArrayList<>();
        budgets.add(JarSize.measure());
        budgets.add(CompileTime.measure(Files.createDirectory(work.resolve("compile"))));
        budgets.add(LoadedClasses.measure());
        budgets.add(BuildTime.measure(project, Files.createDirectory(work.resolve("build"))));
        System.out.println(
                "JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println("| what | measured | allowed | kept |");
        System.out.println("|---|---|---|---|");
        budgets.forEach(System.out::println);
        if (!budgets.stream().allMatch(Budget::kept)) {
            System.exit(1);
        }
    }
}
