package sharpsword.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several people at work at the same time. */
final class Together {

    private static final int AT_ONCE = 4;

    private Together() {}

    /** Does the work for each of them, four at once; the first failure ends it. */
    static <T> void each(List<T> all, Consumer<T> work) {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> done = new ArrayList<>();
            all.forEach(one -> done.add(people.submit(() -> work.accept(one))));
            try {
                for (Future<?> one : done) {
                    one.get();
                }
            } catch (ExecutionException failure) {
                people.shutdownNow();
                throw new IllegalStateException(failure.getMessage(), failure);
            } catch (InterruptedException interrupted) {
                people.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", interrupted);
            }
        }
    }
}
