package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InPlaceTest {
    @Test
    void runsATaskBeforeItReturns() {
        List<Thread> ran = new ArrayList<>();
        new InPlace().execute(() -> ran.add(Thread.currentThread()));
        assertThat(ran).containsExactly(Thread.currentThread());
    }

    @Test
    void keepsWhatATaskThrowsFromTheSelector() throws InterruptedException {
        List<Throwable> heard = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Thread selector = new Thread(() -> {
            new InPlace().execute(() -> {
                throw new StackOverflowError("a bug");
            });
            after.add("goes on");
        });
        selector.setUncaughtExceptionHandler((thread, failure) -> heard.add(failure));
        selector.start();
        selector.join();
        assertThat(heard).singleElement().isInstanceOf(StackOverflowError.class);
        assertThat(after).containsExactly("goes on");
    }
}
