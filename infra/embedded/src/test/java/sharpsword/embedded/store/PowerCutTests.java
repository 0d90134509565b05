package sharpsword.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.key.ValueKeys;
import sharpsword.embedded.store.RecordedFile.Step;

/**
 * The power goes while a commit is on its way to the disk. Of what was asked of the disk since it was last forced, some blocks
 * arrive and some do not, in any order. What was forced before is there afterwards, and of the commit under way all or
 * nothing. {@code -Dpower.commits=1000 -Dpower.seed=2} cuts longer and
 * elsewhere.
 */
class PowerCutTests {

    private static final int BLOCK = 4096;
    private static final int COMMITS = Integer.getInteger("power.commits", 60);
    private static final int CUTS = 8;

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("power.seed", 20_240_401));

    @BeforeEach
    void forget() {
        RecordedFile.STEPS.clear();
    }

    @Test
    void whatWasForcedIsThereAndTheCommitUnderWayIsThereWholeOrNotAtAll() throws IOException {
        String file = RecordedFile.name(folder.resolve("documents.mv").toString());
        try (DocumentStore store = DocumentStore.open(ForcedFile.name(file), true, 0)) {
            MVMap<KeyBytes, byte[]> documents = store.documents("d");
            change(documents, 0, 400);
            byte[] disk = new byte[0];
            Map<KeyBytes, String> before = Map.of();
            for (int commit = 0; commit <= COMMITS; commit++) {
                store.commit();
                store.force();
                List<Step> steps = List.copyOf(RecordedFile.STEPS);
                RecordedFile.STEPS.clear();
                Map<KeyBytes, String> after = contents(documents);
                if (commit > 0) {
                    cut(disk, steps, before, after);
                }
                disk = done(disk, steps);
                before = after;
                change(documents, random.nextInt(300), 1 + random.nextInt(random.nextBoolean() ? 3 : 100));
                if (commit % 10 == 9) {
                    store.compact(90, 64 * 1024);
                }
            }
        }
    }

    private void change(MVMap<KeyBytes, byte[]> documents, int first, int number) {
        IntStream.range(first, first + number).forEach(id -> {
            byte[] document = new byte[200 + random.nextInt(600)];
            random.nextBytes(document);
            documents.put(ValueKeys.of(id), document);
        });
    }

    private void cut(byte[] disk, List<Step> steps, Map<KeyBytes, String> before, Map<KeyBytes, String> after)
            throws IOException {
        for (int cut = 0; cut < CUTS; cut++) {
            List<Step> asked = steps.subList(0, 1 + random.nextInt(steps.size()));
            int forced = asked.lastIndexOf(new Step.Force()) + 1;
            byte[] torn = torn(
                    done(disk, asked.subList(0, forced)), asked.subList(forced, asked.size()), random.nextDouble());
            Path file = Files.createTempFile(folder, "torn", ".mv");
            Files.write(file, torn);
            try (DocumentStore store = DocumentStore.open(file.toString(), false, 0)) {
                assertThat(contents(store.documents("d"))).isIn(before, after);
            }
            Files.delete(file);
        }
    }

    private byte[] done(byte[] disk, List<Step> steps) {
        return torn(disk, steps, 1);
    }

    /** @param share how many of the blocks arrive; 1 for all */
    private byte[] torn(byte[] disk, List<Step> steps, double share) {
        byte[] torn = disk.clone();
        for (Step step : steps) {
            switch (step) {
                case Step.Force force -> {}
                case Step.Truncate truncate -> {
                    if (random.nextDouble() < share) {
                        torn = Arrays.copyOf(torn, (int) truncate.size());
                    }
                }
                case Step.Write write -> {
                    for (int start = 0; start < write.bytes().length; start += BLOCK) {
                        int length = Math.min(BLOCK, write.bytes().length - start);
                        int position = (int) write.position() + start;
                        if (random.nextDouble() < share) {
                            torn = Arrays.copyOf(torn, Math.max(torn.length, position + length));
                            System.arraycopy(write.bytes(), start, torn, position, length);
                        }
                    }
                }
            }
        }
        return torn;
    }

    private static Map<KeyBytes, String> contents(MVMap<KeyBytes, byte[]> documents) {
        Map<KeyBytes, String> contents = new TreeMap<>();
        documents.forEach((key, bytes) -> contents.put(key, Arrays.toString(bytes)));
        return contents;
    }
}
