package io.runapi.testkit.chat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decides which tool a model would call, in a simple way: the one that the user's words are about. */
final class Tools {
    private static final String PICTURES =
            "images?|pictures?|photos?|drawings?|illustrations?|logos?|posters?|draw|paint|sketch";
    private static final String FILMS = "videos?|films?|clips?|movies?|footage|trailers?|animations?|animate";
    private static final Pattern PICTURE = Pattern.compile("\\b(?:" + PICTURES + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILM = Pattern.compile("\\b(?:" + FILMS + ")\\b", Pattern.CASE_INSENSITIVE);

    /** "Please make me": what comes before the thing that is to be shown. */
    private static final Pattern WISH = Pattern.compile(
            "^.*?\\b(?:make|create|generate|produce|draw|paint|sketch|film|shoot|render|show|animate|want|need|give)\\b"
                    + "\\s+(?:me\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "A short video of": the same. */
    private static final Pattern FORM = Pattern.compile(
            "^(?:(?:an?|the|some)\\s+)?(?:\\w+\\s+)?(?:" + PICTURES + "|" + FILMS
                    + ")\\s*(?:of|about|showing|with|that shows|:)\\s+",
            Pattern.CASE_INSENSITIVE);

    private final JsonNode request;
    private final String words;

    Tools(JsonNode request, String words) {
        this.request = request;
        this.words = words;
    }

    /** The call, or null if the model would rather talk. */
    @Nullable
    ToolCall choose() {
        JsonNode choice = request.path("tool_choice");
        if (choice.asString("").equals("none")) {
            return null;
        }
        String named = choice.path("function").path("name").asString("");
        JsonNode fallback = null;
        for (JsonNode tool : request.path("tools")) {
            JsonNode function = tool.path("function");
            if (named.isEmpty()
                    ? isMeant(function)
                    : function.path("name").asString("").equals(named)) {
                return call(function);
            }
            fallback = fallback == null ? function : fallback;
        }
        return fallback != null && choice.asString("").equals("required") ? call(fallback) : null;
    }

    private boolean isMeant(JsonNode function) {
        String about = function.path("name").asString("").replace('_', ' ').replace('-', ' ');
        int film = first(FILM, words);
        int picture = first(PICTURE, words);
        if (film < picture) {
            return FILM.matcher(about).find();
        }
        if (picture < Integer.MAX_VALUE) {
            return PICTURE.matcher(about).find();
        }
        return Pattern.compile("\\W+")
                .splitAsStream(about)
                .filter(word -> word.length() > 3)
                .anyMatch(word -> first(Pattern.compile("(?i)\\b" + word + "\\b"), words) < Integer.MAX_VALUE);
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    private ToolCall call(JsonNode function) {
        String prompt = prompt();
        JsonNode parameters = function.path("parameters");
        ObjectNode arguments = JsonMapper.shared().createObjectNode();
        for (Map.Entry<String, JsonNode> parameter :
                parameters.path("properties").properties()) {
            boolean required = parameters
                    .path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(parameter.getKey()));
            if (required || parameter.getKey().equals("prompt")) {
                arguments.set(parameter.getKey(), new SampleJson(parameter.getValue(), prompt).make());
            }
        }
        String name = function.path("name").asString("");
        return new ToolCall("call_" + Ids.next(), name, arguments.toString());
    }

    private String prompt() {
        String wish = WISH.matcher(words.strip()).replaceFirst("");
        String rest =
                FORM.matcher(wish).replaceFirst("").replaceFirst("[.!?]+$", "").strip();
        return rest.isEmpty() ? words.strip() : rest;
    }
}
