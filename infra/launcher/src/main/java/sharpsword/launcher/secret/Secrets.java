package sharpsword.launcher.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import sharpsword.launcher.LauncherException;

/**
 * The secrets of an evaluation platform: one file each, made once, readable by their owner only.
 *
 * <p>They never stand in a command line. A marker file tells services that the secrets were generated, which a
 * production start refuses.
 */
public final class Secrets {

    /** Names the file whose presence says that nobody chose these secrets. */
    public static final String MARKER = "GENERATED";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Makes those of the named secrets that do not exist yet. */
    public void generate(Collection<String> names) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (String name : names) {
                writeOnce(name, random());
            }
            writeOnce(MARKER, "These secrets were generated for evaluation.\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * One secret.
     *
     * @throws LauncherException when it was never made
     */
    public String value(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException missing) {
            throw new LauncherException("The secret " + name + " is missing in " + folder + ".", missing);
        }
    }

    private void writeOnce(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        if (Files.size(file) == 0) { // New, or left empty by a start that was cut off.
            Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
