package io.runapi.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers each path with exactly the bytes of its script, then closes the connection or leaves it silent. */
final class FileServer implements AutoCloseable {
    /** What it does after the bytes. */
    enum Then {
        CLOSE,
        STAY_SILENT
    }

    private record Answer(String text, Then then) {}

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    /** Every request's head, line by line. */
    final List<List<String>> requests = new CopyOnWriteArrayList<>();

    FileServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    FileServer answer(String path, String head, String body) {
        return answer(path, head, body, Then.CLOSE);
    }

    /** The head's lines are separated by {@code |}. */
    FileServer answer(String path, String head, String body, Then then) {
        String text = head.isEmpty() ? body : "HTTP/1.1 " + head.replace("|", "\r\n") + "\r\n\r\n" + body;
        answers.put(path, new Answer(text, then));
        return this;
    }

    FileServer file(String path, String body) {
        return answer(path, "200 OK|Content-Length: " + body.length(), body);
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                open.add(client);
                start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket client) {
        try {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> head = new CopyOnWriteArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            if (head.isEmpty()) {
                client.close();
                return;
            }
            requests.add(head);
            Answer answer = answers.getOrDefault(
                    head.get(0).split(" ", -1)[1],
                    new Answer("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", Then.CLOSE));
            OutputStream out = client.getOutputStream();
            out.write(answer.text().getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            if (answer.then() == Then.CLOSE) {
                client.close();
            }
        } catch (IOException e) {
            // the client left
        }
    }

    private static void start(Runnable action) {
        Thread thread = new Thread(action, "file-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
