package vn.dti.files;

import java.util.concurrent.locks.LockSupport;

/**
 * What is cleared away when the program is stopped in the middle of something (Ctrl-C, a shutdown of the machine); when that
 * has ended, nothing is. Who comes to the end of it while the program is being stopped waits there: it is no failure that
 * would have to be told.
 */
final class WhenStopped implements AutoCloseable {

    private final Thread hook;

    /** @param clear takes away what is there; called from another thread while this one may still be at work */
    WhenStopped(Runnable clear) {
        hook = new Thread(clear, "dti-stopped");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            waitForTheEnd();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            waitForTheEnd();
        }
    }

    /** Nothing more is done until the program has ended. */
    static void waitForTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }
}
