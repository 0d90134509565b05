package sharpsword.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file that remembers what was asked of the disk, in order. */
public final class RecordedFile extends FilePathWrapper {

    static final List<Step> STEPS = new ArrayList<>();

    static String name(String file) {
        FilePath.register(new RecordedFile());
        return "recorded:" + file;
    }

    /** Something asked of the disk. */
    sealed interface Step {
        record Write(long position, byte[] bytes) implements Step {}

        record Truncate(long size) implements Step {}

        record Force() implements Step {}
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recording(getBase().open(mode));
    }

    private static final class Recording extends FileBaseDefault {

        private final FileChannel file;

        private Recording(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            STEPS.add(new Step.Write(position, bytes));
            return file.write(source, position);
        }

        @Override
        public void force(boolean metaData) {
            STEPS.add(new Step.Force());
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            STEPS.add(new Step.Truncate(size));
            file.truncate(size);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
