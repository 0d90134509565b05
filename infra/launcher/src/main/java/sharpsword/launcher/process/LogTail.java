package sharpsword.launcher.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The part of a log that a person wants to see first. */
public final class LogTail {

    /** A log grows for as long as its process runs; its end is enough, and more would not fit into the launcher's memory. */
    private static final int LONGEST = 4 << 20;

    private static final Pattern TELLING =
            Pattern.compile("error|exception|caused by|fail|refused|denied|cannot|in use", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAME = Pattern.compile("^(\\[ERROR])?\\s+(at |\\.\\.\\. \\d+ more)");
    /** Spring Boot's heading over an explanation in words; a line of stars follows it. */
    private static final String TOLD = "APPLICATION FAILED TO START";

    /** What Maven says under every failure. */
    private static final Pattern ADVICE = Pattern.compile(
            "^\\[ERROR]\\s*($|Re-run Maven|To see the full stack|For more information|\\[Help|After correcting|mvn <args>)");

    private static final int SHOWN = 8;
    private static final int WIDTH = 400;

    private LogTail() {}

    /** The explanation of the failure if there is one, or the last lines that speak of an error, or the last lines. */
    public static String reasons(Path log) {
        List<String> lines = read(log).stream()
                .map(LogLine::readable)
                .filter(line -> !line.isBlank()
                        && !FRAME.matcher(line).find()
                        && !ADVICE.matcher(line).find())
                .toList();
        int told = lines.indexOf(TOLD);
        if (told >= 0) {
            return last(lines.subList(Math.min(told + 2, lines.size()), lines.size()), SHOWN);
        }
        List<String> telling =
                lines.stream().filter(line -> TELLING.matcher(line).find()).toList();
        return last(telling.isEmpty() ? lines : telling, SHOWN);
    }

    /** The last lines as they stand. */
    public static String lines(Path log, int count) {
        List<String> lines = read(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    private static String last(List<String> lines, int count) {
        return String.join(
                "\n",
                lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
                        .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line)
                        .toList());
    }

    private static List<String> read(Path log) {
        byte[] end;
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            long skipped = Math.max(0, channel.size() - LONGEST);
            InputStream in = Channels.newInputStream(channel.position(skipped));
            end = in.readNBytes(LONGEST);
            if (skipped > 0) {
                end = Arrays.copyOfRange(end, afterFirstLine(end), end.length);
            }
        } catch (IOException none) {
            return List.of("(no log was written)");
        }
        return text(end).lines().toList();
    }

    private static int afterFirstLine(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.length);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
