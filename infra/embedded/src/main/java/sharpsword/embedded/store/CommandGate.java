package sharpsword.embedded.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets every command through so that its answer is given only when its changes are on disk.
 *
 * <p>Commands that write documents run side by side under the shared lock. Whoever is done waits for a commit, which
 * takes the exclusive lock, so it never saves half a command. One commit serves all commands that ended before it: the
 * first of them makes it and waits for the disk, and the others find themselves saved. Commands that change collections or
 * indexes run alone. A commit begins when the disk has the one before it.
 */
public final class CommandGate {

    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);
    private final ReentrantLock commits = new ReentrantLock(true);
    private final AtomicLong ended = new AtomicLong();
    private final DocumentStore store;
    private long saved;

    public CommandGate(DocumentStore store) {
        this.store = store;
    }

    public <T> T reading(Supplier<T> command) {
        try (DocumentStore.ReadPin pin = store.pin()) {
            return command.get();
        }
    }

    /** Also a refused command is committed before its answer: a bulk may have been carried out in part. */
    public <T> T writing(Supplier<T> command) {
        try {
            commands.readLock().lock();
            try {
                return command.get();
            } finally {
                commands.readLock().unlock();
            }
        } finally {
            awaitCommit(ended.incrementAndGet());
        }
    }

    public <T> T alone(Supplier<T> command) {
        commits.lock();
        try {
            return saving(command);
        } finally {
            commits.unlock();
        }
    }

    private void awaitCommit(long ticket) {
        commits.lock();
        try {
            if (saved < ticket) {
                saving(() -> ticket);
            }
        } finally {
            commits.unlock();
        }
    }

    /** Runs the command alone and commits. While the disk takes the commit the next commands run already. */
    private <T> T saving(Supplier<T> command) {
        long upTo = 0;
        try {
            commands.writeLock().lock();
            try {
                return command.get();
            } finally {
                upTo = ended.get();
                store.commit();
                commands.writeLock().unlock();
            }
        } finally {
            store.force();
            saved = upTo;
        }
    }
}
