package sharpsword.agency.directory;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.agency.AgencySettings;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** Enters the agencies of the built-in package that the directory lacks, at each start; what is there stays as it is. */
@Component
@Order(1)
final class LoadingDirectory implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingDirectory.class);

    private final Agencies agencies;
    private final MaintainingDirectory directory;
    private final AgencySettings settings;

    LoadingDirectory(Agencies agencies, MaintainingDirectory directory, AgencySettings settings) {
        this.agencies = agencies;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load();
    }

    /** Enters what is missing and answers how many that were. */
    int load() {
        BuiltInDirectory builtIn = BuiltInDirectory.load();
        List<AgencyEntry> missing = builtIn.agencies().stream()
                .filter(entry -> agencies.find(entry.code()).isEmpty())
                .toList();
        missing.forEach(entry -> enter(builtIn.version(), entry));
        if (!missing.isEmpty()) {
            LOG.info("{} agencies of package version {} entered", missing.size(), builtIn.version());
        }
        return missing.size();
    }

    private void enter(int version, AgencyEntry entry) {
        String cause = "agencies/" + version + "/" + entry.code();
        Command command = Command.of(Caller.service(settings.name()), cause, cause, null);
        // Another instance that starts at the same moment may enter it first, which is as good.
        if (directory.enter(command, entry) instanceof Outcome.Refused<Agency> refused
                && !refused.refusal().code().equals("document-exists")) {
            throw refused.refusal().asException();
        }
    }
}
