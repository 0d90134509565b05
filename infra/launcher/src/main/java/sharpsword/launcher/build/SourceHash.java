package sharpsword.launcher.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A short name for the state of some sources: equal content, equal name, whatever the time stamps say. */
final class SourceHash {

    private static final int LENGTH = 16;

    private SourceHash() {}

    /**
     * Of everything that goes into a program.
     *
     * @param root the tree
     * @param modules folders whose pom and main sources are counted
     * @param others single files that are counted too
     */
    static String of(Path root, Collection<Path> modules, List<Path> others) {
        TreeSet<Path> files = new TreeSet<>(others);
        for (Path module : modules) {
            files.add(module.resolve("pom.xml"));
            files.addAll(sources(module.resolve("src/main")));
        }
        MessageDigest digest = sha256();
        for (Path file : files) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(read(file));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static List<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
