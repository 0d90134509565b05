package sharpsword.agency.directory.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.agency.directory.Agency;
import sharpsword.agency.directory.AgencyKind;
import sharpsword.agency.directory.AgencyLevel;
import sharpsword.agency.directory.Competence;
import sharpsword.messaging.document.Stored;

/** An agency as the API shows it. */
record AgencyView(
        String code,
        String name,
        AgencyKind kind,
        boolean environmental,
        AgencyLevel level,
        String district,
        Set<Competence> competence,
        Agency.State state,
        @Nullable LocalDate dissolvedOn,
        long revision) {

    static AgencyView of(Stored<Agency> stored) {
        Agency agency = stored.value();
        return new AgencyView(
                agency.id(),
                agency.name(),
                agency.kind(),
                agency.kind().isEnvironmental(),
                agency.level(),
                agency.district(),
                agency.competence(),
                agency.state(),
                agency.dissolvedOn(),
                stored.revision());
    }
}
