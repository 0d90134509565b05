package sharpsword.scenarios.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Officers at work side by side until the shift ends; then each brings to an end what it has begun. */
final class Shift {

    private final ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Future<?>> working = new ArrayList<>();

    /**
     * Begins work.
     *
     * @param works the kinds of entries
     * @param each how many officers make entries of each kind
     * @param pause between two entries of one officer
     */
    Shift(List<Runnable> works, int each, Duration pause) {
        for (Runnable work : works) {
            for (int officer = 0; officer < each; officer++) {
                working.add(officers.submit(() -> work(work, pause)));
            }
        }
    }

    private Void work(Runnable work, Duration pause) throws InterruptedException {
        do {
            work.run();
        } while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        return null;
    }

    /** Ends the shift; fails when an entry of an officer failed, or did not end in time. */
    void end(Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
        over.countDown();
        try {
            for (Future<?> officer : working) {
                officer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            }
        } finally {
            officers.shutdownNow();
        }
    }
}
