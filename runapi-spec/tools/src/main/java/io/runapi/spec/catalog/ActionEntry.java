package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An action on the page: a line that unfolds to all that is to know of it. */
final class ActionEntry {
    private final Html html;
    private final Catalog catalog;
    private final Action action;

    ActionEntry(Html html, Catalog catalog, Action action) {
        this.html = html;
        this.catalog = catalog;
        this.action = action;
    }

    void write() {
        html.raw("<details class=action id=\"")
                .text(action.id())
                .raw("\" data-kind=")
                .raw(action.kind().key())
                .raw(">\n<summary><h4>")
                .text(JavaNames.title(action.name()))
                .raw("</h4> <code class=call>")
                .text("." + action.method() + "()")
                .raw("</code> <span class=badges>")
                .raw(action.task() ? "<i>task</i> " : "")
                .raw(action.models().size() > 1 ? "<span>" + action.models().size() + " models</span> " : "")
                .raw("<b>")
                .text(action.result().isEmpty() ? "no answer" : action.result())
                .raw("</b></span><p>")
                .words(action.words())
                .raw("</p></summary>\n<div class=body>\n");
        notes();
        facts();
        chooser();
        if (!action.fields().isEmpty()) {
            html.raw("<h5>Fields</h5>\n");
            new FieldTable(html, action.models()).write(action.fields());
        }
        rules();
        java();
        html.raw("</div></details>\n");
    }

    private void notes() {
        if (!action.notes().isEmpty()) {
            html.raw("<p>").words(action.notes()).raw("</p>\n");
        }
    }

    private void facts() {
        html.raw("<dl><dt>Path<dd>").code(action.verb() + " " + action.path()).raw("<dt>Answer<dd>");
        if (action.result().isEmpty()) {
            html.text("nothing");
        } else if (!catalog.describes(action.result())) {
            html.code(action.result());
        } else {
            html.raw("<a href=\"#result-")
                    .text(action.result())
                    .raw("\">")
                    .text(action.result())
                    .raw("</a>");
        }
        html.raw(action.task() ? ", of a task: <code>.await()</code> waits for it" : ", at once");
        if (action.stream() != null) {
            html.raw("; <code>")
                    .text(action.stream().method())
                    .raw("(request)</code> answers a <code>")
                    .text(action.stream().type())
                    .raw("</code> of pieces instead");
        }
        if (!action.models().isEmpty()) {
            html.raw("<dt>")
                    .raw(action.models().size() == 1 ? "Model" : "Models")
                    .raw("<dd class=models>");
            for (Model model : action.models()) {
                html.code(model.id());
                html.raw(model.note().isEmpty() ? "" : " <small>(").text(model.note());
                html.raw(model.note().isEmpty() ? " " : ")</small> ");
            }
        }
        html.raw("</dl>\n");
    }

    /** Does nothing without the script, and so is hidden without it. */
    private void chooser() {
        if (action.models().size() < 2) {
            return;
        }
        html.raw("<p class=chooser hidden><label>Show what <select><option value=\"\">every model</option>");
        for (Model model : action.models()) {
            html.raw("<option data-c=\"")
                    .text(model.constant() == null ? "" : model.constant())
                    .raw("\">")
                    .text(model.id())
                    .raw("</option>");
        }
        html.raw("</select> takes</label></p>\n");
    }

    private void rules() {
        if (action.rules().isEmpty()) {
            return;
        }
        html.raw("<h5>Rules</h5>\n<ul class=rules>");
        for (Rule rule : action.rules()) {
            List<Model> about = rule.model()
                    .map(id -> action.models().stream()
                            .filter(model -> model.id().equals(id))
                            .toList())
                    .orElse(action.models());
            html.raw("<li")
                    .raw(FieldTable.marks(action.models(), about))
                    .raw(">")
                    .words(RuleWords.of(rule));
        }
        html.raw("</ul>\n");
    }

    private void java() {
        html.raw("<h5>Java</h5>\n<div class=java>");
        snippets("Request", model -> new RequestSnippet(action, model).text());
        if (action.alias()) {
            html.raw("<p class=of>Declared interfaces call the service of the model itself.</p>");
        } else if (action.models().isEmpty() && (action.request() == null || action.kind() == Group.OTHER)) {
            html.raw("<p class=of>No model takes part in this call, so there is none to declare an interface for.</p>");
        } else {
            snippets("Declared interface", model -> new DeclaredSnippet(catalog, action, model).text());
        }
        html.raw("</div>\n");
    }

    private void snippets(String title, Function<@Nullable Model, String> snippet) {
        html.raw("<figure><figcaption>").text(title).raw("</figcaption>");
        if (action.models().isEmpty()) {
            html.raw("<pre><code>").text(snippet.apply(null)).raw("</code></pre>");
        } else {
            Map<String, List<Model>> shapes = new LinkedHashMap<>();
            for (Model model : action.models()) {
                shapes.computeIfAbsent(shape(snippet.apply(model), model), key -> new ArrayList<>())
                        .add(model);
            }
            shapes.values()
                    .forEach(models -> html.raw("<pre")
                            .raw(FieldTable.marks(action.models(), models))
                            .raw("><code>")
                            .text(snippet.apply(models.get(0)))
                            .raw("</code></pre>"));
        }
        html.raw("</figure>");
    }

    /** A snippet without its model: the script puts another model into one that is otherwise the same. */
    private static String shape(String snippet, Model model) {
        String shape = snippet.replace(JavaValue.quote(model.id()), "\0");
        return model.constant() == null ? shape : shape.replaceAll("\\b" + model.constant() + "\\b", "\0");
    }
}
