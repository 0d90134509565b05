package sharpsword.operation.problem;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.inspection.Inspection;
import sharpsword.operation.inspection.Member;
import sharpsword.operation.inspection.Site;
import sharpsword.operation.lead.Lead;

/**
 * What a problem rests on: the inspection or the lead that showed it.
 *
 * @param notBefore it cannot have been found before
 * @param partners agencies that took part, and may see it
 * @param officers officers who took part, and may see it
 */
record Basis(
        @Nullable String inspection,
        @Nullable String lead,
        Site site,
        Instant notBefore,
        List<String> partners,
        List<String> officers) {

    static Basis of(Inspection inspection, Instant scheduledAt) {
        Site site = new Site(
                inspection.matter(),
                inspection.programme(),
                inspection.district(),
                inspection.enterprise(),
                inspection.siteName(),
                inspection.place());
        return new Basis(
                inspection.id(),
                inspection.trigger().lead(),
                site,
                inspection.arrivedAt() == null ? scheduledAt : inspection.arrivedAt(),
                inspection.partners(),
                inspection.team().stream().map(Member::officer).toList());
    }

    static Basis of(Lead lead, Instant registeredAt, @Nullable Site site) {
        String name = lead.subject() == null ? String.valueOf(lead.enterprise()) : lead.subject();
        Site known = new Site(lead.matter(), lead.programme(), lead.district(), lead.enterprise(), name, lead.place());
        return new Basis(null, lead.id(), site == null ? known : site, registeredAt, List.of(), lead.officers());
    }
}
