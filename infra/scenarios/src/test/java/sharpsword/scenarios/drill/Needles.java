package sharpsword.scenarios.drill;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Byte sequences that are searched for together in one pass. */
final class Needles {

    private static final int WINDOW = 4 << 20;
    private static final int PAIRS = 1 << 16;

    /**
     * One sequence.
     *
     * @param name what it is and how it is written
     * @param bytes at least two
     */
    private record Needle(String name, byte[] bytes) {

        boolean standsAt(byte[] text, int position, int end) {
            return position + bytes.length <= end
                    && Arrays.equals(text, position, position + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** By their first two bytes. */
    private final List<List<Needle>> byPair = new ArrayList<>();

    private int longest;

    Needles() {
        for (int pair = 0; pair < PAIRS; pair++) {
            byPair.add(List.of());
        }
    }

    /** Adds texts by their names, each in every way in which programs write it down. */
    Needles with(Map<String, String> texts) {
        texts.forEach((name, text) ->
                Writings.of(text).forEach((writing, bytes) -> add(new Needle(name + " in " + writing, bytes))));
        return this;
    }

    private void add(Needle needle) {
        int pair = pair(needle.bytes(), 0);
        List<Needle> all = new ArrayList<>(byPair.get(pair));
        all.add(needle);
        byPair.set(pair, List.copyOf(all));
        longest = Math.max(longest, needle.bytes().length);
    }

    /** Names of the needles that stand in the bytes. */
    Set<String> in(byte[] text) {
        Set<String> found = new TreeSet<>();
        collect(text, text.length, found);
        return found;
    }

    /** Names of the needles that stand in the stream, which is read to its end. */
    Set<String> in(InputStream stream) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] window = new byte[WINDOW];
        int kept = 0;
        int read = stream.readNBytes(window, 0, WINDOW);
        while (read > 0) {
            int filled = kept + read;
            collect(window, filled, found);
            kept = Math.min(filled, longest);
            System.arraycopy(window, filled - kept, window, 0, kept);
            read = stream.readNBytes(window, kept, WINDOW - kept);
        }
        return found;
    }

    private void collect(byte[] text, int end, Set<String> found) {
        for (int at = 0; at + 1 < end; at++) {
            for (Needle needle : byPair.get(pair(text, at))) {
                if (needle.standsAt(text, at, end)) {
                    found.add(needle.name());
                }
            }
        }
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
