package vn.dti.watch;

import java.io.IOException;

/** Tells that something may have been saved. What was is then looked up in the folder itself. */
public interface SaveEvents {

    /** Waits until something may have changed; false once watching has ended. */
    boolean await() throws IOException, InterruptedException;

    /** Gives a save that goes on time to go on; false once watching has ended. */
    boolean pause() throws InterruptedException;
}
