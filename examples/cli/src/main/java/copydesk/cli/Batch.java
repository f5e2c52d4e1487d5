package copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns lines of requests into lines of answers, several at a time, in order. One thread reads, {@code jobs} answer, the
 * caller's writes; each answer is written as soon as those before it are, though no further line may have come yet. No
 * more than two lines for each job wait to be answered or written.
 */
final class Batch {
    private static final Future<Answer> END = CompletableFuture.completedFuture(new Answer("", true, 0));

    private final Set<Step> steps;
    private final int jobs;

    Batch(Set<Step> steps, int jobs) {
        this.steps = steps;
        this.jobs = jobs;
    }

    /**
     * Answers all lines that {@code in} still has.
     *
     * @param done the number of lines that were read from {@code in} before
     * @return whether none failed
     */
    boolean run(BufferedReader in, long done, WholeLines out, Progress progress) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs + 1, Batch::daemon);
        BlockingQueue<Future<Answer>> waiting = new ArrayBlockingQueue<>(2 * jobs);
        threads.execute(() -> read(in, done, threads, waiting));
        try {
            return write(waiting, out, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A thread that waits for input must not keep the process. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }

    private void read(BufferedReader in, long done, ExecutorService threads, BlockingQueue<Future<Answer>> waiting) {
        try {
            long number = done;
            try {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String asked = line;
                    long at = ++number;
                    waiting.put(threads.submit(() -> Answer.to(asked, at, steps)));
                }
            } catch (IOException e) {
                waiting.put(CompletableFuture.failedFuture(e));
            }
            waiting.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean write(BlockingQueue<Future<Answer>> waiting, WholeLines out, Progress progress)
            throws IOException, InterruptedException {
        boolean good = true;
        for (Future<Answer> next = waiting.take(); next != END; next = waiting.take()) {
            Answer answer = answer(next);
            out.write((answer.line() + "\n").getBytes(StandardCharsets.UTF_8));
            progress.step(answer.asked());
            good &= answer.good();
        }
        return good;
    }

    private static Answer answer(Future<Answer> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
