package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final long ALLOWED = Duration.ofMillis(20).toNanos();

    private final Budget budget = new Budget(new Limits(1 << 20, 1 << 20, 10, 10, 10, 10, Duration.ofNanos(ALLOWED)));

    @Test
    void theTimeOfOthersIsNotCounted() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            Thread other = new Thread(BudgetTest::work);
            other.start();
            other.join();

            assertThatCode(budget::checkTime).doesNotThrowAnyException();
        }
    }

    @Test
    void ownWorkIsCounted() {
        work();
        budget.checkTime();
        assertThatThrownBy(() -> {
                    while (true) {
                        work();
                        budget.checkTime();
                    }
                })
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoStillReadsARefusedFileEnds() {
        budget.checkTime();
        budget.clock().overTime();

        assertThatThrownBy(budget::checkTime).isInstanceOf(Refusal.class);
    }

    @Test
    void earlierWorkOfAThreadThatGoesOnWithAFileIsNotCounted() throws InterruptedException {
        work();
        work();
        FileClock clock = new FileClock(Duration.ofNanos(ALLOWED));
        long end = System.nanoTime() + ALLOWED / 4;
        Thread other = new Thread(() -> {
            while (System.nanoTime() < end) {
                clock.ask();
            }
        });
        other.start();
        other.join();

        assertThatCode(clock::ask).doesNotThrowAnyException();
    }

    /** Works until the time allowed is over. */
    private static void work() {
        long start = System.nanoTime();
        while (System.nanoTime() - start <= ALLOWED) {
            Thread.onSpinWait();
        }
    }
}
