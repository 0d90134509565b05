package sharpsword.embedded.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A kind of file for the store, beside the plain one: what a commit writes reaches the disk in an order in which a loss of
 * power leaves the commit whole or not there at all. The store finds it by the beginning of the file's name.
 */
public final class ForcedFile extends FilePathWrapper {

    private static final String SCHEME = "forced";

    /** The name under which the store opens the file. */
    static String name(String file) {
        FilePath.register(new ForcedFile());
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new OrderedChannel(getBase().open(mode));
    }
}
