package io.runapi.client;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Gathers a body up to a limit, and then lets go of the connection. */
final class BodyCollector implements Flow.Subscriber<List<ByteBuffer>> {
    /** Hears of the end, once. */
    interface Listener {
        /** The whole body, or its beginning if it is longer than the limit. */
        void collected(byte[] body, boolean isCut);

        /** It broke off. */
        void brokeOff(Throwable cause);
    }

    private final long limit;
    private final Listener listener;

    /** The first delivery's own list as long as there is no other: most answers come in one. */
    private List<ByteBuffer> parts = List.of();

    private boolean isOurs;

    private long length;
    private boolean over;
    private Flow.@Nullable Subscription subscription;

    BodyCollector(long limit, Listener listener) {
        this.limit = limit;
        this.listener = listener;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (int i = 0; i < buffers.size(); i++) {
            length += buffers.get(i).remaining();
        }
        if (parts.isEmpty()) {
            parts = buffers;
        } else {
            if (!isOurs) {
                parts = new ArrayList<>(parts);
                isOurs = true;
            }
            parts.addAll(buffers);
        }
        Flow.Subscription from = subscription;
        if (from == null) {
            return;
        }
        if (length > limit) {
            from.cancel();
            end(true);
        } else {
            from.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!over) {
            over = true;
            listener.brokeOff(failure);
        }
    }

    @Override
    public void onComplete() {
        end(false);
    }

    private void end(boolean isCut) {
        if (over) {
            return;
        }
        over = true;
        byte[] whole = new byte[(int) Math.min(length, limit)];
        int filled = 0;
        for (int i = 0; i < parts.size(); i++) {
            ByteBuffer part = parts.get(i);
            int taken = Math.min(part.remaining(), whole.length - filled);
            part.get(whole, filled, taken);
            filled += taken;
        }
        listener.collected(whole, isCut);
    }
}
