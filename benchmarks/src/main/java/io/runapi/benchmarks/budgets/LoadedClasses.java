package io.runapi.benchmarks.budgets;

import io.runapi.RunApi;
import io.runapi.RunApiServices;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which classes of other services a program loads that calls one: a JVM of its own that lists what it loads. */
final class LoadedClasses {
    private static final Pattern LOADED = Pattern.compile("\\b(io\\.runapi\\.\\w+)(?:\\$\\w+)* source: ");
    private static final String OWN = "Runway";

    private LoadedClasses() {}

    static Budget measure() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xlog:class+load",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        OneService.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> services = services();
        Set<String> foreign = new TreeSet<>();
        boolean own = false;
        int all = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher loaded = LOADED.matcher(line);
                if (loaded.find()) {
                    all++;
                    String name = loaded.group(1).substring("io.runapi.".length());
                    own |= name.equals(OWN + "ServiceClient");
                    if (services.stream().anyMatch(service -> name.startsWith(service) && !name.startsWith("RunApi"))) {
                        foreign.add(name);
                    }
                }
            }
        }
        if (process.waitFor() != 0 || !own) {
            throw new IllegalStateException("the program that uses one service failed");
        }
        return new Budget(
                "classes of other services loaded by a program that uses one",
                foreign.size() + " of " + all + " loaded" + (foreign.isEmpty() ? "" : ": " + foreign),
                "0",
                foreign.isEmpty());
    }

    /** The other services' names, as their classes begin. */
    private static List<String> services() {
        List<String> names = new ArrayList<>();
        Stream.concat(Stream.of(RunApi.class.getMethods()), Stream.of(RunApiServices.class.getMethods()))
                .map(Method::getReturnType)
                .map(Class::getSimpleName)
                .filter(name -> name.endsWith("Service"))
                .map(name -> name.substring(0, name.length() - "Service".length()))
                .filter(name -> !name.equals(OWN))
                .forEach(names::add);
        return names;
    }
}
