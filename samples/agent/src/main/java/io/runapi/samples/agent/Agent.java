package io.runapi.samples.agent;

import io.runapi.RunApi;
import io.runapi.error.RunApiException;
import io.runapi.task.PollSchedule;
import io.runapi.testkit.RunApiServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shows: a chat in the terminal that switches vendors in the middle of a conversation, and makes pictures and videos
 * when asked. Offline by default; {@code --live} calls RunAPI, which costs money.
 *
 * <p>It can be driven by a pipe. Through Maven, begin with an empty line: a step of the build may take the first
 * character.
 */
public final class Agent {
    private static final String OFFLINE = """
            Offline: a test server on this machine plays the model, and nothing is charged.
            To call RunAPI itself, which costs money: -Dexec.args=--live, and your key in RUNAPI_API_KEY.""";
    private static final String LIVE = "Live: RunAPI answers, and charges your account for words, pictures and videos.";
    private static final String HELP = """
            /model         the models there are
            /model NAME    go on with another model; it knows what was said so far
            /new           forget what was said
            /help          this
            /quit          leave
            Anything else is said to the model. Ask it for a picture or a video.""";

    private final Conversation conversation;
    private final PrintStream out;

    Agent(RunApi runapi, PrintStream out) {
        this.conversation = new Conversation(runapi, new Studio(runapi, out), out);
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        // What is typed is in the terminal's charset, which UTF-8 as Java's default did not change.
        Charset typed = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, typed));
        boolean live = Arrays.asList(args).contains("--live");
        try (RunApiServer server = live ? null : RunApiServer.start();
                RunApi runapi = connect(server)) {
            System.out.println(live ? LIVE : OFFLINE);
            new Agent(runapi, System.out).run(in);
        } catch (RunApiException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The test server is quicker than any model, so it is asked more often where a task stands. */
    private static RunApi connect(@Nullable RunApiServer server) {
        if (server == null) {
            return RunApi.create();
        }
        return RunApi.builder()
                .baseUrl(server.baseUrl())
                .apiKey(server.apiKey())
                .pollSchedule(PollSchedule.fixed(Duration.ofMillis(300)))
                .build();
    }

    /** Takes lines until there are no more. */
    void run(BufferedReader in) throws IOException {
        out.println("You talk to " + conversation.model() + ". /help lists what else you can do.");
        for (String line = ask(in); line != null && !line.equals("/quit"); line = ask(in)) {
            if (line.startsWith("/")) {
                command(line);
            } else if (!line.isEmpty()) {
                say(line);
            }
        }
        out.println("Bye.");
    }

    private @Nullable String ask(BufferedReader in) throws IOException {
        out.print("\nyou> ");
        out.flush();
        String line = in.readLine();
        return line == null ? null : line.strip();
    }

    private void say(String text) {
        try {
            conversation.say(text);
        } catch (RunApiException e) {
            out.println();
            out.println("That did not work, and is forgotten. " + e.getMessage());
        }
    }

    private void command(String line) {
        String[] words = line.split("\\s+", 2);
        switch (words[0]) {
            case "/help" -> out.println(HELP);
            case "/new" -> {
                conversation.forget();
                out.println("Forgotten.");
            }
            case "/model" -> model(words.length > 1 ? words[1] : "");
            default -> out.println("There is no " + words[0] + ". /help lists what there is.");
        }
    }

    private void model(String wanted) {
        if (wanted.isEmpty()) {
            Models.KNOWN.forEach(id -> out.println((id.equals(conversation.model()) ? "* " : "  ") + id));
        } else {
            conversation.model(Models.find(wanted));
            out.println("You talk to " + conversation.model() + " now; it knows what was said so far.");
        }
    }
}
