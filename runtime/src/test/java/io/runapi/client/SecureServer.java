package io.runapi.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * A server over TLS, with HTTP/2 for those who want it, that answers as a test says. The last reply stays for all
 * further requests.
 */
final class SecureServer implements AutoCloseable {
    /** What a test waits at most; reached only when it fails. */
    private static final long PATIENCE_SECONDS = 20;

    private final Server server = new Server();
    private final ServerConnector connector;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<String> disconnects = new LinkedBlockingQueue<>();
    private volatile Reply last;

    SecureServer(Reply last) throws Exception {
        this.last = last;
        this.connector = connector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                perform(new Exchange(SecureServer.this, request, response), callback);
                return true;
            }
        });
        server.start();
    }

    private static ServerConnector connector(Server server) {
        HttpConfiguration settings = new HttpConfiguration();
        HttpConnectionFactory http1 = new HttpConnectionFactory(settings);
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(Loopback.tls());
        ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory();
        choice.setDefaultProtocol(http1.getProtocol());
        return new ServerConnector(
                server,
                new SslConnectionFactory(tls, choice.getProtocol()),
                choice,
                new HTTP2ServerConnectionFactory(settings),
                http1);
    }

    /** What to do with one request. */
    interface Reply {
        void to(Exchange exchange) throws Exception;
    }

    /** One request and the way back. */
    record Exchange(SecureServer server, Request request, Response response) {
        void answer(int status, String body) throws IOException {
            response.setStatus(status);
            response.getHeaders().put("Content-Type", "application/json");
            write(body);
        }

        /** Begins a stream of events. */
        void events() {
            response.getHeaders().put("Content-Type", "text/event-stream");
        }

        void event(int number) throws IOException {
            write("data: {\"text\": \"" + number + "\"}\n\n");
        }

        void lastEvent() throws IOException {
            write("data: [DONE]\n\n");
        }

        /** Sends comments of 16 KB until the client wants no more. */
        void untilDisconnect() throws IOException {
            byte[] comment = (": " + "x".repeat(16 * 1024) + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                while (true) {
                    write(comment);
                }
            } catch (IOException e) {
                server.disconnects.add("closed");
                throw e;
            }
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        void write(byte[] bytes) throws IOException {
            OutputStream out = Content.Sink.asOutputStream(response);
            out.write(bytes);
            out.flush();
        }

        String protocol() {
            return request.getConnectionMetaData().getProtocol();
        }

        InputStream body() {
            return Content.Source.asInputStream(request);
        }

        void drop() {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }

    String url() {
        return "https://127.0.0.1:" + connector.getLocalPort();
    }

    /** As {@link #url()}, by a name for which the certificate does not stand. */
    String urlOfAnother() {
        return "https://localhost:" + connector.getLocalPort();
    }

    void then(Reply reply) {
        replies.add(reply);
    }

    /** Waits until {@link Exchange#untilDisconnect()} has ended. */
    void awaitDisconnect() throws InterruptedException {
        if (disconnects.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
            throw new AssertionError("The client went on reading");
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void perform(Exchange exchange, Callback callback) {
        Reply reply = replies.poll();
        if (reply == null) {
            reply = last;
        }
        last = reply;
        try {
            reply.to(exchange);
            callback.succeeded();
        } catch (Throwable e) {
            callback.failed(e);
        }
    }
}
