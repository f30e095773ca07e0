package io.runapi.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.time.Timers.Timer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimersTest {
    private final Timers timers = new Timers();

    @Test
    void givesWhatIsDueInOrderAndNothingEarlier() {
        Timer late = timer(30);
        Timer early = timer(10);
        Timer alsoEarly = timer(10);
        List.of(late, early, alsoEarly).forEach(timers::add);
        assertThat(timers.untilNext(4, 100)).isEqualTo(6);
        assertThat(timers.pollDue(9)).isNull();
        assertThat(timers.pollDue(10)).isSameAs(early);
        assertThat(timers.pollDue(10)).isSameAs(alsoEarly);
        assertThat(timers.pollDue(10)).isNull();
        assertThat(timers.untilNext(10, 100)).isEqualTo(20);
        assertThat(timers.untilNext(10, 5)).isEqualTo(5);
        assertThat(timers.pollDue(31)).isSameAs(late);
        assertThat(timers.untilNext(31, 100)).isEqualTo(100);
    }

    @Test
    void holdsNothingOfWhatIsTakenOut() {
        Timer one = timer(1);
        timers.add(one);
        timers.remove(one);
        timers.remove(one);
        assertThat(timers.size()).isZero();
        assertThat(timers.pollDue(5)).isNull();
    }

    @Test
    void timesMayPassTheLargestLong() {
        long now = Long.MAX_VALUE - 5;
        Timer before = timer(now + 3);
        Timer behind = timer(now + 10);
        timers.add(behind);
        timers.add(before);
        assertThat(timers.pollDue(now)).isNull();
        assertThat(timers.untilNext(now, 100)).isEqualTo(3);
        assertThat(timers.pollDue(now + 5)).isSameAs(before);
        assertThat(timers.pollDue(now + 9)).isNull();
        assertThat(timers.pollDue(now + 10)).isSameAs(behind);
    }

    @Test
    void doesAsASortedListDoes() {
        Random random = new Random(7);
        // The last one added of equals goes last, as in a list that is sorted stably.
        List<Entry> model = new ArrayList<>();
        long now = 0;
        for (int step = 0; step < 20_000; step++) {
            int dice = random.nextInt(10);
            if (dice < 5) {
                long due = now + random.nextInt(200);
                Entry entry = new Entry(due, timer(due));
                model.add(entry);
                model.sort(Comparator.comparingLong(Entry::due));
                timers.add(entry.timer());
            } else if (dice < 7 && !model.isEmpty()) {
                timers.remove(model.remove(random.nextInt(model.size())).timer());
            } else {
                now += random.nextInt(40);
                Timer due = timers.pollDue(now);
                boolean isDue = !model.isEmpty() && model.get(0).due() <= now;
                assertThat(due).isSameAs(isDue ? model.remove(0).timer() : null);
            }
            assertThat(timers.size()).isEqualTo(model.size());
            assertThat(timers.untilNext(now, 1_000))
                    .isEqualTo(model.isEmpty() ? 1_000 : model.get(0).due() - now);
        }
    }

    @Test
    void clearingTakesAllOut() {
        Timer one = timer(1);
        timers.add(one);
        timers.add(timer(2));
        timers.clear();
        assertThat(timers.size()).isZero();
        timers.remove(one);
        timers.add(timer(3));
        assertThat(timers.pollDue(2)).isNull();
    }

    private record Entry(long due, Timer timer) {}

    private static Timer timer(long due) {
        return new Timer(due, () -> {});
    }
}
