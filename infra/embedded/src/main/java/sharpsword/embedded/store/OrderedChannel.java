package sharpsword.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * Writes the first block of a chunk last, when the disk has the rest of it, and the header of the store when the disk has the
 * chunk that it names.
 *
 * <p>The store takes a chunk for whole when its first block and its end are there; it does not look at what lies between
 * them. A disk takes blocks in any order, so without this a loss of power could leave a chunk with a hole, and the store
 * would not open any more.
 */
final class OrderedChannel extends FileBaseDefault {

    /** What a disk writes whole or not at all. */
    private static final int BLOCK = 4096;

    private final FileChannel file;

    OrderedChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        ByteBuffer first = source.duplicate();
        if (position == 0) {
            file.force(false);
        } else if (length > BLOCK) {
            first.limit(first.position() + BLOCK);
            ByteBuffer rest = source.duplicate();
            rest.position(first.limit());
            writeAll(rest, position + BLOCK);
            file.force(false);
        }
        writeAll(first, position);
        source.position(source.limit());
        return length;
    }

    private void writeAll(ByteBuffer source, long position) throws IOException {
        long next = position;
        while (source.hasRemaining()) {
            next += file.write(source, next);
        }
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
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
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
