package copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes lines that are whole also when the process is told to end, as by Ctrl-C: it ends between two of them. Only if
 * nobody takes what is written, it ends after a moment all the same.
 */
final class WholeLines implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 2;

    private final OutputStream out;
    private final ReentrantLock turn = new ReentrantLock();
    private final Thread last = new Thread(this::stop, "last line");

    WholeLines(OutputStream out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(last);
    }

    void write(byte[] line) throws IOException {
        turn.lock();
        try {
            out.write(line);
            out.flush();
            if (out instanceof PrintStream printer && printer.checkError()) {
                throw new IOException("nobody reads the answers any more");
            }
        } finally {
            turn.unlock();
        }
    }

    /** Takes the turn and never gives it back. */
    private void stop() {
        try {
            if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("copydesk: the last line may be cut");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the care for the last line; the stream stays open. */
    @Override
    public void close() {
        turn.lock();
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException e) {
            // The process is ending already.
        } finally {
            turn.unlock();
        }
    }
}
