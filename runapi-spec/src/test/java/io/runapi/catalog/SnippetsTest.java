package io.runapi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is copied from the page compiles against the typed API, and keeps the rules that the page tells. */
class SnippetsTest {
    private static final Pattern FILE = Pattern.compile("Path\\.of\\(\"([^\"]+)\"\\)");
    private static final Pattern INTERFACE = Pattern.compile("public interface (\\w+) ");

    /** What the page says to import for requests. */
    private static final String IMPORTS =
            "import io.runapi.*;\nimport io.runapi.file.*;\nimport java.net.URI;\nimport java.nio.file.Path;\nimport java.util.List;\n";

    @TempDir
    Path output;

    @Test
    void compile_and_keep_the_rules() throws Exception {
        List<Snippet> snippets = Snippet.all();
        SnippetCompiler compiler = new SnippetCompiler();
        Map<String, Snippet> requests = new TreeMap<>();
        for (int i = 0; i < snippets.size(); i++) {
            String place = "snippet" + i;
            if (snippets.get(i).isRequest()) {
                requests.put(place + ".Call", snippets.get(i));
                compiler.add(
                        place + ".Call", call(place, withFiles(snippets.get(i).java())));
            } else {
                declare(compiler, place, snippets.get(i).java());
            }
        }

        assertThat(compiler.compile(output)).isEmpty();

        List<String> refused = new ArrayList<>();
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
            for (Map.Entry<String, Snippet> request : requests.entrySet()) {
                Runnable build = (Runnable) classes.loadClass(request.getKey())
                        .getDeclaredConstructor()
                        .newInstance();
                try {
                    build.run();
                } catch (RuntimeException e) {
                    refused.add(request.getValue() + ": " + e.getMessage() + "\n"
                            + request.getValue().java());
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void are_there_for_every_action() throws Exception {
        assertThat(Snippet.all().stream()
                        .filter(Snippet::isRequest)
                        .map(snippet -> snippet.place().split(" ")[0])
                        .distinct())
                .hasSize(Descriptions.actions());
    }

    /** Files that a snippet sends have to be there. */
    private String withFiles(String java) throws IOException {
        StringBuilder there = new StringBuilder();
        Matcher file = FILE.matcher(java);
        while (file.find()) {
            Path path = Files.writeString(output.resolve(file.group(1)), "content");
            String quoted = path.toAbsolutePath().toString().replace("\\", "\\\\");
            file.appendReplacement(there, Matcher.quoteReplacement("Path.of(\"" + quoted + "\")"));
        }
        return file.appendTail(there).toString();
    }

    /** A class that can make the request, and has a method that would send it. */
    private static String call(String place, String java) {
        String build = java.contains(".build();") ? java.substring(0, java.indexOf(".build();") + 9) : "";
        return "package %s;\n%spublic class Call implements Runnable {\n".formatted(place, IMPORTS)
                + "    public void run() {\n%s\n    }\n".formatted(build)
                + "    static void send(RunApi runapi) throws Exception {\n%s    }\n}\n".formatted(java);
    }

    /** The interface in its file, and in another the call that its last line shows. */
    private static void declare(SnippetCompiler compiler, String place, String java) {
        Matcher name = INTERFACE.matcher(java);
        assertThat(name.find()).as(java).isTrue();
        compiler.add(place + "." + name.group(1), "package " + place + ";\n" + java);
        String call = java.substring(java.indexOf("// ")).replaceAll("(?m)^// ", "");
        compiler.add(
                place + ".Call",
                "package %s;\n%sclass Call {\n    static void call(RunApi runapi) {\n        %s    }\n}\n"
                        .formatted(place, IMPORTS, call));
    }
}
