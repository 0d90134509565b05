package sharpsword.gateway.console.docket;

import java.util.List;
import java.util.Locale;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;

/** The parts of a case's page. */
final class CaseSections {

    private final CaseView view;
    private final Words words;

    CaseSections(CaseView view, Words words) {
        this.view = view;
        this.words = words;
    }

    void on(RecordPage page) {
        page.section("origin", origin())
                .section("conditions", conditions())
                .section("investigation", investigation())
                .section("crime", crime())
                .section("noPenalty", noPenalty())
                .section("ending", ending());
    }

    private Facts origin() {
        CaseView.Proposal from = view.proposal();
        String operation = "/console/operations/"
                + from.operation().toLowerCase(Locale.ROOT).replace('_', '-') + "/problems/" + from.problem();
        return new Facts()
                .add("enterprise", view.enterpriseName())
                .add("uscc", from.enterprise())
                .add("operation", words.of("operation", from.operation()))
                .add("year", from.year())
                .add("district", words.district(from.district()))
                .add("agency", words.agency(from.agency()))
                .add("violation", words.violation(from.operation(), from.violation()))
                .add("kind", words.of("option.kind", from.kind()))
                .add("actDate", from.actDate())
                .add("discoveredAt", words.time(from.discoveredAt()))
                .add("openedAt", words.time(view.openedAt()))
                .link("problem", words.say("link.problem"), operation);
    }

    private Facts conditions() {
        Facts facts = new Facts();
        CaseView.Conditions all = view.conditions();
        if (all != null) {
            answer(facts, "evidence", all.evidence());
            answer(facts, "penaltyDue", all.penaltyDue());
            answer(facts, "ownJurisdiction", all.ownJurisdiction());
            answer(facts, "withinLimitation", all.withinLimitation());
        }
        CaseView.Filing filing = view.filing();
        if (filing != null) {
            facts.add("filedAt", words.time(filing.at()))
                    .add("approvedBy", filing.approvedBy().name());
        }
        return facts;
    }

    private void answer(Facts facts, String name, CaseView.Answer answer) {
        facts.add(name, words.of("yes-no", answer.met()) + " · " + answer.reason());
    }

    private Facts investigation() {
        List<String> officers = view.investigation().officers().stream()
                .map(officer -> view.nameOf(officer, words))
                .toList();
        Facts facts = new Facts().add("officers", String.join("、", officers));
        CaseView.Report report = view.investigation().report();
        if (report != null) {
            facts.add("report", report.title()).add("proposal", report.proposal());
        }
        return facts;
    }

    private Facts crime() {
        Facts facts = new Facts();
        CaseView.Screening crime = view.crime();
        if (crime != null) {
            facts.add("crimeResult", words.of("crime", crime.result())).add("reason", crime.reason());
            crime.hits()
                    .forEach(hit -> facts.add(
                            "hit",
                            hit.offence() + " · " + hit.article() + " · "
                                    + (words.isChinese() ? hit.text() : hit.textEn())));
        }
        CaseView.Handover handover = view.handover();
        if (handover != null) {
            facts.link("transfer", words.say("link.transfer"), "/console/transfers/" + handover.transfer());
        }
        return facts;
    }

    private Facts noPenalty() {
        CaseView.NoPenalty decision = view.noPenalty();
        return decision == null
                ? new Facts()
                : new Facts()
                        .add("noPenaltyGround", words.of("option.ground", decision.ground()))
                        .add("reason", decision.reason())
                        .add("paper", decision.number())
                        .add("by", signed(decision.by()));
    }

    private Facts ending() {
        CaseView.Ending ending = view.ending();
        return ending == null
                ? new Facts()
                : new Facts()
                        .add("ground", words.of("option.ground", ending.ground()))
                        .add("reason", ending.reason())
                        .add("paper", ending.paper())
                        .add("by", signed(ending.by()));
    }

    private String signed(CaseView.By by) {
        return by.name() + " · " + words.time(by.at());
    }
}
