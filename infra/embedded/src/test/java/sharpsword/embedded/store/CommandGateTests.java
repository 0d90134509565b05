package sharpsword.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.embedded.key.ValueKeys;

class CommandGateTests {

    @TempDir
    private Path folder;

    private DocumentStore store;
    private CommandGate gate;

    @BeforeEach
    void open() {
        store = DocumentStore.open(folder, true);
        gate = new CommandGate(store);
        store.documents("d");
        store.commit();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void bulkIsOneCommit() {
        long before = store.version();

        gate.writing(() -> {
            IntStream.range(0, 1_000).forEach(this::put);
            return true;
        });

        assertThat(store.version()).isEqualTo(before + 1);
    }

    @Test
    void diskHasTheCommitBeforeTheAnswer() {
        String file = RecordedFile.name(folder.resolve("recorded.mv").toString());
        try (DocumentStore forced = DocumentStore.open(ForcedFile.name(file), true, 1_000)) {
            CommandGate waiting = new CommandGate(forced);

            waiting.writing(() -> forced.documents("d").put(ValueKeys.of(1), new byte[] {1}));
            assertThat(RecordedFile.STEPS.getLast()).isEqualTo(new RecordedFile.Step.Force());

            RecordedFile.STEPS.clear();
            waiting.alone(() -> forced.documents("d").put(ValueKeys.of(2), new byte[] {2}));
            assertThat(RecordedFile.STEPS)
                    .endsWith(new RecordedFile.Step.Force())
                    .anyMatch(step -> step instanceof RecordedFile.Step.Write);
        }
    }

    @Test
    void refusedCommandIsSavedToo() {
        long before = store.version();

        assertThatThrownBy(() -> gate.writing(() -> {
                    put(1);
                    throw new IllegalStateException("refused half-way");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.version()).isEqualTo(before + 1);
    }

    @Test
    void readingCommitsNothing() {
        long before = store.version();

        assertThat(gate.reading(() -> store.documents("d").isEmpty())).isTrue();

        assertThat(store.version()).isEqualTo(before);
    }

    @Test
    void nothingIsCommittedWhileACommandIsHalfDone() throws Exception {
        long before = store.version();
        CountDownLatch halfDone = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> slow = threads.submit(() -> gate.writing(() -> {
                put(1);
                halfDone.countDown();
                awaitUninterruptibly(goOn);
                put(2);
                return true;
            }));
            halfDone.await();
            Future<Boolean> quick = threads.submit(() -> gate.writing(() -> {
                put(3);
                return true;
            }));

            assertThat(store.version()).isEqualTo(before);
            assertThat(quick.isDone()).isFalse();
            goOn.countDown();

            assertThat(slow.get()).isTrue();
            assertThat(quick.get()).isTrue();
            assertThat(store.version()).isBetween(before + 1, before + 2);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(int id) {
        store.documents("d").put(ValueKeys.of(id), new byte[] {1});
    }
}
