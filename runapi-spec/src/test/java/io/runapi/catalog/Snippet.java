package io.runapi.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Java that the page offers for a model of an action, as somebody who has chosen the model copies it.
 *
 * @param place action and model
 */
record Snippet(String place, String title, String java) {
    static final Path PAGE = Path.of("target/catalog/catalog.html");

    private static final Pattern ACTION =
            Pattern.compile("<details class=action id=\"([^\"]+)\"(.*?)</div></details>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option data-c=\"([^\"]*)\">([^<]+)</option>");
    private static final Pattern FIGURE =
            Pattern.compile("<figure><figcaption>([^<]+)</figcaption>(.*?)</figure>", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("<pre(?: data-m=\"([\\d ]+)\")?><code>(.*?)</code></pre>", Pattern.DOTALL);

    /** A model as the page's chooser lists it. */
    private record Choice(String id, String constant) {}

    /** All of the page. */
    static List<Snippet> all() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        Matcher actions = ACTION.matcher(Files.readString(PAGE));
        while (actions.find()) {
            String action = actions.group(1);
            List<Choice> models = models(actions.group(2));
            Matcher figures = FIGURE.matcher(actions.group(2));
            while (figures.find()) {
                Matcher codes = CODE.matcher(figures.group(2));
                while (codes.find()) {
                    String title = figures.group(1);
                    String java = unescape(codes.group(2));
                    forEach(models, codes.group(1), java)
                            .map(one -> new Snippet(action + " " + one.get(0), title, one.get(1)))
                            .forEach(snippets::add);
                }
            }
        }
        return snippets;
    }

    private static List<Choice> models(String entry) {
        List<Choice> models = new ArrayList<>();
        Matcher options = OPTION.matcher(entry);
        while (options.find()) {
            models.add(new Choice(unescape(options.group(2)), options.group(1)));
        }
        return models;
    }

    /** What the page's script does when a model is chosen: id and text for each. */
    private static Stream<List<String>> forEach(List<Choice> models, String marks, String java) {
        if (models.isEmpty()) {
            return Stream.of(List.of("", java));
        }
        List<Choice> own = marks == null
                ? models
                : Stream.of(marks.split(" "))
                        .map(Integer::valueOf)
                        .map(models::get)
                        .toList();
        Choice first = own.get(0);
        return own.stream()
                .map(model -> List.of(
                        model.id(),
                        java.replace('"' + first.id() + '"', '"' + model.id() + '"')
                                .replaceAll("\\b" + Pattern.quote(first.constant()) + "\\b", model.constant())));
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    boolean isRequest() {
        return title.equals("Request");
    }

    @Override
    public String toString() {
        return place + ", " + title;
    }
}
