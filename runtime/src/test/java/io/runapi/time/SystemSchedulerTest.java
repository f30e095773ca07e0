package io.runapi.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On real time, but never waiting for more than what has to happen. */
@Timeout(60)
class SystemSchedulerTest {
    private static final Duration FAR = Duration.ofDays(1);

    @AutoClose
    private final Scheduler scheduler = Scheduler.system("timers-under-test");

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @Test
    void runsTheEarlierFirstThoughItWasSetLater() throws Exception {
        scheduler.schedule(FAR, () -> done.add("far"));
        scheduler.schedule(Duration.ofMillis(20), () -> done.add("later"));
        scheduler.schedule(Duration.ofMillis(1), () -> done.add("sooner"));
        assertThat(next()).isEqualTo("sooner");
        assertThat(next()).isEqualTo("later");
        assertThat(done).isEmpty();
    }

    @Test
    void wakesForOneThatIsDueBeforeTheSleepEnds() throws Exception {
        scheduler.schedule(FAR, () -> done.add("far"));
        awaitState(Thread.State.TIMED_WAITING);
        scheduler.schedule(Duration.ZERO, () -> done.add("now"));
        assertThat(next()).isEqualTo("now");
    }

    @Test
    void aCancelledOneDoesNotRun() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        scheduler.schedule(Duration.ZERO, () -> await(free));
        Scheduler.Cancellable cancelled = scheduler.schedule(Duration.ZERO, () -> done.add("cancelled"));
        scheduler.schedule(Duration.ZERO, () -> done.add("kept"));
        cancelled.cancel();
        cancelled.cancel();
        free.countDown();
        assertThat(next()).isEqualTo("kept");
        assertThat(done).isEmpty();
    }

    @Test
    void anActionThatThrowsDisturbsNoOther() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        BlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
        scheduler.schedule(Duration.ZERO, () -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> told.add(failure));
            await(free);
        });
        scheduler.schedule(Duration.ZERO, () -> {
            throw new IllegalStateException("of a test");
        });
        scheduler.schedule(Duration.ZERO, () -> done.add("next"));
        free.countDown();
        assertThat(next()).isEqualTo("next");
        assertThat(told.poll(20, TimeUnit.SECONDS)).hasMessage("of a test");
    }

    @Test
    void anActionMaySetAndCancelOthers() throws Exception {
        scheduler.schedule(Duration.ZERO, () -> {
            scheduler.schedule(Duration.ZERO, () -> done.add("never")).cancel();
            scheduler.schedule(Duration.ZERO, () -> done.add("inner"));
        });
        assertThat(next()).isEqualTo("inner");
        assertThat(done).isEmpty();
    }

    @Test
    void closedItRunsNothingMoreAndItsThreadEnds() throws Exception {
        scheduler.schedule(FAR, () -> done.add("far"));
        Thread thread = thread();
        assertThat(thread.isDaemon()).isTrue();
        scheduler.close();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
        scheduler.schedule(Duration.ZERO, () -> done.add("late")).cancel();
        assertThat(done).isEmpty();
    }

    @Test
    void bearsDelaysOfAnySize() throws Exception {
        scheduler.schedule(Duration.ofSeconds(Long.MAX_VALUE), () -> done.add("never"));
        scheduler.schedule(Duration.ofSeconds(-5), () -> done.add("at once"));
        assertThat(next()).isEqualTo("at once");
    }

    private String next() throws InterruptedException {
        return done.poll(20, TimeUnit.SECONDS);
    }

    private static Thread thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("timers-under-test"))
                .findAny()
                .orElseThrow();
    }

    private static void awaitState(Thread.State state) {
        while (thread().getState() != state) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
