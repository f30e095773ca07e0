package io.runapi.catalog;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A page in a browser, used as people do: typing, clicking, looking. */
final class BrowserPage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DevTools tools;

    BrowserPage(DevTools tools) {
        this.tools = tools;
        tools.openPage();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tools.send(domain + ".enable", Map.of());
        }
    }

    void size(int width, int height, double scale) {
        tools.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", width < 600));
    }

    void dark(boolean dark) {
        tools.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void scripts(boolean run) {
        tools.send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    void allowClipboard() {
        tools.send(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** Goes to an address afresh, also if only what follows the # differs from the one before. */
    void open(URI address) {
        tools.send("Page.navigate", Map.of("url", "about:blank"));
        tools.send("Page.navigate", Map.of("url", address.toString()));
        until("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** Asks the browser until a condition holds. */
    void until(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!is("Boolean(" + condition + ")")) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so: " + condition);
            }
        }
    }

    JsonNode evaluate(String expression) {
        JsonNode answer = tools.send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String expression) {
        return evaluate(expression).asString("");
    }

    int number(String expression) {
        return evaluate(expression).asInt();
    }

    boolean is(String expression) {
        return evaluate(expression).asBoolean();
    }

    List<String> texts(String expression) {
        return evaluate("[..." + expression + "]")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Clicks with the mouse where the element is. */
    void click(String selector) {
        JsonNode place = evaluate("(() => { const e = document.querySelector(" + quoted(selector)
                + "); e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            tools.send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.path(0).asDouble(),
                            "y",
                            place.path(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Types text, key by key, where the focus is. */
    void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(key -> key(key, key));
    }

    /** Presses a key by its name, such as Escape. */
    void press(String key) {
        key(key, key.equals("Enter") ? "\r" : "");
    }

    private void key(String key, String text) {
        tools.send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", text));
        tools.send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Errors, warnings and refusals that the console would show. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        Stream.of("Runtime.exceptionThrown", "Log.entryAdded")
                .flatMap(kind -> tools.events(kind).stream())
                .forEach(event -> complaints.add(event.toString()));
        tools.events("Runtime.consoleAPICalled").forEach(event -> complaints.add(event.toString()));
        return complaints;
    }

    /** All that was fetched, the page included. */
    List<String> requests() {
        return tools.events("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asString(""))
                .toList();
    }

    void screenshot(Path file) throws IOException {
        String png = tools.send("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asString();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(png));
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
