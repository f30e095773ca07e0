package io.runapi.benchmarks.scale;

import java.io.IOException;

/** The server's process. Prints its port, and ends with its input. */
public final class ScaleServer {
    private ScaleServer() {}

    /**
     * Serves.
     *
     * @param arguments how many looks a second are answered, and how many streams begin together
     * @throws IOException if there is no port
     */
    public static void main(String[] arguments) throws IOException {
        Site tasks = new TaskSite(Integer.parseInt(arguments[0]));
        Site chunks = new ChunkSite(Integer.parseInt(arguments[1]));
        SelectorServer server =
                new SelectorServer(request -> (request.path().contains("/chat/") ? chunks : tasks).answer(request));
        Thread end = new Thread(
                () -> {
                    try {
                        System.in.transferTo(java.io.OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // That is an end, too.
                    }
                    Runtime.getRuntime().halt(0);
                },
                "end");
        end.setDaemon(true);
        end.start();
        System.out.println(server.port());
        server.serve();
    }
}
