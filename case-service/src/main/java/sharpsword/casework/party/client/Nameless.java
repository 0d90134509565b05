package sharpsword.casework.party.client;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.openfeign.FallbackFactory;
import org.springframework.stereotype.Component;

/** Answers without a name when the register does not: a page then shows the identifier, and no command fails for it. */
@Component
final class Nameless implements FallbackFactory<OfficerDirectory> {

    private static final Logger LOG = LoggerFactory.getLogger(Nameless.class);

    @Override
    public OfficerDirectory create(Throwable cause) {
        LOG.info("The register of officers gave no name: {}", cause.toString());
        return id -> new OfficerDirectory.Entry("");
    }
}
