package io.runapi.file;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** A file's bytes, and word of every piece that the network takes. */
record WatchedFile(BodyPublisher file, Runnable progressed) implements BodyPublisher {
    @Override
    public long contentLength() {
        return file.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> network) {
        file.subscribe(new Subscriber<>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                network.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer piece) {
                progressed.run();
                network.onNext(piece);
            }

            @Override
            public void onError(Throwable error) {
                network.onError(error);
            }

            @Override
            public void onComplete() {
                progressed.run();
                network.onComplete();
            }
        });
    }
}
