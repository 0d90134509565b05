package sharpsword.reference.data;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import sharpsword.access.Refusal;

/**
 * Holds the present snapshot of all packages. A package that is accepted takes effect for the next question, without a
 * restart. Ask {@link #packages()} once for each piece of work, so that one result never mixes two snapshots.
 */
public final class ReferenceData {

    private final Kinds kinds;
    private volatile DataPackages current;
    private final List<Consumer<PackageChange>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock accepting = new ReentrantLock();

    public ReferenceData(Kinds kinds, DataPackages packages) {
        this.kinds = kinds;
        this.current = packages;
    }

    /** What came of a package. Accepting the same package twice is harmless. */
    public sealed interface Acceptance {}

    /** The package is loaded from now on. */
    public record Accepted(PackageChange change) implements Acceptance {}

    /** This very package was loaded already. */
    public record AlreadyKnown(PackageVersion version) implements Acceptance {}

    /** Nothing was changed. Codes: {@code data-package-kind-unknown, -invalid, -version-taken}. */
    public record Refused(Refusal refusal) implements Acceptance {}

    public DataPackages packages() {
        return current;
    }

    /**
     * Is told each change after it took effect, in the order of the changes, on the thread that accepted it. A listener
     * marks what has to be reckoned again and leaves the work to others; it must not throw.
     */
    public void onChange(Consumer<PackageChange> listener) {
        listeners.add(listener);
    }

    public Acceptance accept(DataPackage arriving) {
        Optional<Kind<?>> kind = kinds.of(arriving.kind());
        if (kind.isEmpty()) {
            return new Refused(Refusals.unknownKind(arriving.kind()));
        }
        return switch (kind.get().read(arriving)) {
            case Kind.Faulty<?> faulty -> new Refused(faulty.refusal());
            case Kind.Loaded<?> loaded -> take(loaded);
        };
    }

    private Acceptance take(Kind.Loaded<?> loaded) {
        DataPackage arriving = loaded.head();
        accepting.lock();
        try {
            DataPackages before = current;
            Optional<DataPackage> same = before.find(arriving.id());
            if (same.isPresent()) {
                return same.get().equals(arriving)
                        ? new AlreadyKnown(arriving.id())
                        : new Refused(Refusals.versionTaken(arriving.id()));
            }
            DataPackage highest = before.latest(arriving.kind(), arriving.key()).orElse(null);
            current = before.with(loaded);
            PackageChange change = new PackageChange(highest, arriving);
            listeners.forEach(listener -> listener.accept(change));
            return new Accepted(change);
        } finally {
            accepting.unlock();
        }
    }
}
