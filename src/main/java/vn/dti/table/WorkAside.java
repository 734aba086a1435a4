package vn.dti.table;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work of a library that cannot be stopped from outside: it is done in a thread of its own, which is left behind when the
 * time of its file is over and ends at its next question.
 */
public final class WorkAside {

    /** Milliseconds between two looks at a long work. */
    private static final long LOOK_AFTER = 20;
    /** Bytes of the stack: libraries call themselves for what stands in one another, patterns for long texts. */
    private static final long STACK = 64L << 20;

    private WorkAside() {}

    /**
     * Waits for what some work comes to.
     *
     * @param clock of the file that is read
     * @throws Refusal if its time is over
     * @throws ExecutionException with what the work threw
     */
    public static <T> T done(FileClock clock, Callable<T> work) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = new Thread(null, task, "aside", STACK);
        worker.setDaemon(true);
        worker.start();
        while (true) {
            try {
                return task.get(LOOK_AFTER, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (clock.isOver(worker) && !task.isDone()) {
                    throw clock.overTime();
                }
            } catch (ExecutionException e) {
                if (clock.isRefused()) {
                    throw clock.overTime(); // libraries have exceptions of their own for what stops them
                }
                throw e;
            }
        }
    }
}
