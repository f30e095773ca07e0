package io.runapi.testkit.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** One client's connection: requests one after the other, until either side has enough. */
final class Connection {
    private final Socket socket;
    private final Handler handler;
    private final Runnable changed;
    private volatile boolean busy;

    Connection(Socket socket, Handler handler, Runnable changed) {
        this.socket = socket;
        this.handler = handler;
        this.changed = changed;
    }

    boolean isBusy() {
        return busy;
    }

    void run() {
        try (socket) {
            PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(socket.getInputStream()));
            RequestReader reader = new RequestReader(in, socket.getOutputStream());
            boolean open = true;
            while (open) {
                ReceivedRequest request = reader.read();
                open = request != null && serve(request, in);
            }
        } catch (IOException e) {
            // the client is gone, or the server was closed: nobody is left to tell
        }
    }

    /** A connection that can't go on stays busy until it is closed: quiet means that it is gone. */
    private boolean serve(ReceivedRequest request, PushbackInputStream in) throws IOException {
        SocketAnswer answer = new SocketAnswer(socket, in);
        setBusy(true);
        handler.handle(request, answer);
        boolean goesOn = answer.isComplete() && !wantsClose(request.header("Connection"));
        if (goesOn) {
            setBusy(false);
        }
        return goesOn;
    }

    private void setBusy(boolean now) {
        busy = now;
        changed.run();
    }

    private static boolean wantsClose(@Nullable String connection) {
        return "close".equalsIgnoreCase(connection);
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // closed is closed
        }
    }
}
