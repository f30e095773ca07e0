package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of an action's fields. Parts that hold for some models only say so, and are marked for the script. */
final class FieldTable {
    /** More models than this that hold alike are not listed if they are the most. */
    private static final int MANY = 3;

    private final Html html;
    private final List<Model> models;

    FieldTable(Html html, List<Model> models) {
        this.html = html;
        this.models = models;
    }

    void write(List<Field> fields) {
        html.raw(
                "<table class=fields><thead><tr><th scope=col>Field<th scope=col>Accepts<th scope=col>Meaning<tbody>\n");
        fields.stream().filter(field -> !field.constant()).forEach(this::row);
        html.raw("</table>\n");
    }

    private void row(Field field) {
        Map<Limits, List<Model>> variants = field.variants(models);
        List<Model> taking = variants.values().stream().flatMap(List::stream).toList();
        html.raw("<tr").raw(marks(taking)).raw("><th scope=row>").code(field.name());
        required(field, variants);
        html.raw("<small>").text(field.type().java()).raw("</small><td>");
        accepts(field, variants, taking);
        html.raw("<td>").words(field.words());
        if (field.type() instanceof FieldType.Part part) {
            parts(part);
        } else if (field.type() instanceof FieldType.ListOf list && list.item() instanceof FieldType.Part part) {
            parts(part);
        }
        html.raw("\n");
    }

    private void required(Field field, Map<Limits, List<Model>> variants) {
        if (field.base().required()) {
            html.raw("<b class=req>required</b>");
            return;
        }
        List<Model> requiring = variants.entrySet().stream()
                .filter(variant -> variant.getKey().required())
                .flatMap(variant -> variant.getValue().stream())
                .toList();
        if (!requiring.isEmpty()) {
            html.raw("<b class=req").raw(marks(requiring)).raw(">required");
            if (requiring.size() < models.size()) {
                List<Model> others = except(requiring);
                html.raw("<span class=of> ")
                        .raw(others.size() < requiring.size() ? "except by " + names(others) : "by " + names(requiring))
                        .raw("</span>");
            }
            html.raw("</b>");
        }
    }

    private void accepts(Field field, Map<Limits, List<Model>> variants, List<Model> taking) {
        if (field.modelId()) {
            html.text(models.size() == 1 ? models.get(0).id() : "one of the models above");
            return;
        }
        if (models.isEmpty()) {
            LimitWords.write(html, field.type(), field.base());
            return;
        }
        if (taking.size() < models.size()) {
            html.raw("<p class=of>").raw(only(taking)).raw("</p>");
        }
        if (variants.size() == 1) {
            LimitWords.write(html, field.type(), variants.keySet().iterator().next());
            return;
        }
        Map<String, List<Model>> accepted = accepted(field.type(), variants);
        List<Model> most = accepted.values().stream()
                .filter(holders -> holders.size() > MANY && 2 * holders.size() > taking.size())
                .findFirst()
                .orElse(List.of());
        accepted.forEach((words, holders) -> {
            if (!holders.equals(most)) {
                variant(words, holders, holders.size() < taking.size() ? " for " + names(holders) : "");
            }
        });
        accepted.forEach((words, holders) -> {
            if (holders.equals(most)) {
                variant(words, holders, holders.size() < taking.size() ? " otherwise" : "");
            }
        });
    }

    private void variant(String words, List<Model> holders, String who) {
        html.raw("<div").raw(marks(holders)).raw(">").raw(words.isEmpty() ? "anything" : words);
        html.raw(who.isEmpty() ? "" : "<span class=of>" + who + "</span>").raw("</div>");
    }

    /** Models by the words for what they accept: those that differ only in what they require stand together. */
    private static Map<String, List<Model>> accepted(FieldType type, Map<Limits, List<Model>> variants) {
        Map<String, List<Model>> accepted = new LinkedHashMap<>();
        variants.forEach((limits, holders) -> {
            Html words = new Html();
            LimitWords.write(words, type, limits);
            accepted.computeIfAbsent(words.toString(), key -> new ArrayList<>()).addAll(holders);
        });
        return accepted;
    }

    private String only(List<Model> taking) {
        List<Model> others = except(taking);
        return others.size() < taking.size() ? "not " + names(others) : "only " + names(taking);
    }

    private List<Model> except(List<Model> some) {
        return models.stream().filter(model -> !some.contains(model)).toList();
    }

    private void parts(FieldType.Part part) {
        if (part.fields().isEmpty()) {
            return;
        }
        html.raw("<ul class=parts>");
        part.fields().stream().filter(field -> !field.constant()).forEach(field -> {
            html.raw("<li>").code(field.name());
            if (field.base().required()) {
                html.raw(" <b class=req>required</b>");
            }
            html.raw(" <small>").text(field.type().java()).raw("</small> ");
            LimitWords.write(html, field.type(), field.base());
            html.raw(" <span class=mean>").words(field.words()).raw("</span>");
        });
        html.raw("</ul>");
    }

    /** The attribute by which the script hides what another model takes; nothing where all do. */
    private String marks(List<Model> some) {
        return marks(models, some);
    }

    static String marks(List<Model> models, List<Model> some) {
        if (some.size() == models.size()) {
            return "";
        }
        return some.stream()
                .map(model -> String.valueOf(models.indexOf(model)))
                .collect(Collectors.joining(" ", " data-m=\"", "\""));
    }

    /** Ids as markup that breaks between them only. */
    private static String names(List<Model> some) {
        return some.stream()
                .map(model -> "<i>" + Html.escape(model.id()) + "</i>")
                .collect(Collectors.joining(", "));
    }
}
