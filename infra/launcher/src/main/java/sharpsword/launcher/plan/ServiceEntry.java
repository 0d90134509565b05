package sharpsword.launcher.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service of the platform as {@code services.yml} names it.
 *
 * @param name Eureka and application name
 * @param module folder of the Maven module, from the root of the tree
 * @param port HTTP port
 * @param stage services of a stage start when every earlier stage is ready
 * @param heap largest heap in MiB
 * @param database the MongoDB database that only this service opens
 * @param api path prefix that the gateway routes to it
 * @param secrets names of the secrets that are made for this service beside its client secret
 */
public record ServiceEntry(
        String name,
        String module,
        int port,
        int stage,
        int heap,
        @Nullable String database,
        @Nullable String api,
        List<String> secrets) {

    static final String OPERATION_PREFIX = "operation-";

    @SuppressWarnings("NullAway") // The binder hands null for a list that the file leaves out.
    public ServiceEntry {
        secrets = secrets == null ? List.of() : List.copyOf(secrets);
    }

    /** Whether this is one of the seven operation services, which share their queue definitions. */
    public boolean isOperation() {
        return name.startsWith(OPERATION_PREFIX);
    }

    ServiceEntry shifted(int offset) {
        return new ServiceEntry(name, module, port + offset, stage, heap, database, api, secrets);
    }
}
