package io.runapi.spec.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The whole page. It allows itself nothing but its own style and script, by their digests. */
final class Page {
    private final Catalog catalog;
    private final String style;
    private final String script;
    private final String setup;
    private final Html html = new Html();

    /** The resources go in as they are; all else is escaped. */
    Page(Catalog catalog, String style, String script, String setup) {
        this.catalog = catalog;
        this.style = style;
        this.script = script;
        this.setup = setup;
    }

    String html() {
        head();
        html.raw("<body>\n<a class=skip href=\"#catalogue\">To the catalogue</a>\n");
        header();
        html.raw("<div class=page>\n");
        navigation();
        html.raw("<main id=catalogue>\n").raw(setup);
        Arrays.stream(Group.values()).forEach(this::group);
        removed();
        results();
        html.raw("<p id=none hidden>Nothing fits. <button type=button id=clear>Show everything</button></p>\n")
                .raw("</main>\n</div>\n<p id=said class=unseen role=status></p>\n<script>")
                .raw(script)
                .raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head() {
        html.raw("<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n")
                .raw("<meta name=viewport content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=color-scheme content=\"light dark\">\n")
                .raw(
                        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; img-src data:; style-src '")
                .raw(digest(style))
                .raw("'; script-src '")
                .raw(digest(script))
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<title>RunAPI for Java: the catalogue</title>\n<link rel=icon href=\"data:,\">\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void header() {
        html.raw("<header>\n<div class=title><h1>RunAPI for Java</h1>\n<p>")
                .text(catalog.modelIds().size() + " models, "
                        + catalog.actions().size() + " actions, "
                        + catalog.services().size() + " services, as of ")
                .raw("<time>")
                .text(catalog.version())
                .raw("</time></p></div>\n</header>\n<div class=bar>\n<form role=search hidden>\n")
                .raw("<label class=unseen for=q>Search models, services, actions and fields</label>\n")
                .raw("<div class=box><input id=q type=search autocomplete=off autocapitalize=off spellcheck=false ")
                .raw("placeholder=\"Model, service, action or field\" aria-describedby=count><kbd>/</kbd></div>\n")
                .raw("<div class=chips role=group aria-label=\"Show only\">");
        for (Group group : Group.values()) {
            long actions = catalog.actions().stream()
                    .filter(action -> action.kind() == group)
                    .count();
            if (actions > 0) {
                html.raw("<button type=button aria-pressed=false data-kind=")
                        .raw(group.key())
                        .raw(">")
                        .text(group.title())
                        .raw(" <span>" + actions + "</span></button>");
            }
        }
        html.raw("</div>\n<p id=count role=status></p>\n</form>\n</div>\n");
    }

    private void navigation() {
        html.raw("<nav aria-label=Services>\n");
        for (Group group : Group.values()) {
            List<Service> services = services(group);
            if (services.isEmpty()) {
                continue;
            }
            html.raw("<h2>").text(group.title()).raw("</h2><ul>");
            for (Service service : services) {
                html.raw("<li><a href=\"#")
                        .text(service.tag())
                        .raw("\">")
                        .text(service.title())
                        .raw(" <span>" + service.actions().size() + "</span></a>");
            }
            html.raw("</ul>\n");
        }
        html.raw("</nav>\n");
    }

    private List<Service> services(Group group) {
        return catalog.services().stream()
                .filter(service -> service.group() == group)
                .toList();
    }

    private void group(Group group) {
        List<Service> services = services(group);
        if (services.isEmpty()) {
            return;
        }
        html.raw("<section class=group>\n<h2>").text(group.title()).raw("</h2>\n");
        for (Service service : services) {
            html.raw("<section class=service id=\"")
                    .text(service.tag())
                    .raw("\">\n<h3>")
                    .text(service.title())
                    .raw(" <code>")
                    .text("runapi." + service.accessor() + "()")
                    .raw("</code></h3>\n<p>")
                    .words(service.words())
                    .raw("</p>\n");
            service.actions().forEach(action -> new ActionEntry(html, catalog, action).write());
            html.raw("</section>\n");
        }
        html.raw("</section>\n");
    }

    private void removed() {
        if (catalog.removed().isEmpty()) {
            return;
        }
        html.raw("<section class=\"group extra\" id=removed>\n<h2>No longer there</h2>\n<ul>");
        for (Removed removed : catalog.removed()) {
            html.raw("<li>")
                    .text(removed.what() + " ")
                    .code(removed.name())
                    .text(" of ")
                    .code(removed.action())
                    .text(", since " + removed.on());
            if (removed.use() != null) {
                html.text(": use ").code(removed.use());
            }
        }
        html.raw("</ul></section>\n");
    }

    private void results() {
        html.raw("<section class=\"group extra\" id=results>\n<h2>Answers</h2>\n");
        for (ResultType result : catalog.results()) {
            html.raw("<details id=\"result-")
                    .text(result.name())
                    .raw("\"><summary><h3>")
                    .text(result.name())
                    .raw("</h3><p>")
                    .words(result.words())
                    .raw("</p></summary><ul class=parts>");
            for (ResultType.Part part : result.parts()) {
                html.raw("<li>")
                        .code(part.name())
                        .raw(" <small>")
                        .text(part.type())
                        .raw("</small> <span class=mean>")
                        .words(part.words())
                        .raw("</span>");
            }
            html.raw("</ul></details>\n");
        }
        html.raw("</section>\n");
    }
}
