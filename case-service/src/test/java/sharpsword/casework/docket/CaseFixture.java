package sharpsword.casework.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.access.ScopeKeys;
import sharpsword.casework.crime.CrimeFacts;
import sharpsword.casework.crime.CrimeScreening;
import sharpsword.casework.party.By;
import sharpsword.messaging.document.Moment;

/** Cases for tests; name what matters, the rest is ordinary. */
public final class CaseFixture {

    public static final String AGENCY = "DET-500112";
    public static final Instant DISCOVERED = Instant.parse("2024-06-12T02:00:00Z");
    public static final Instant OPENED = Instant.parse("2024-06-14T02:00:00Z");

    private CaseFixture() {}

    public static Proposal aProposal(Proposal.Kind kind) {
        return new Proposal(
                "filing-1",
                "problem-1",
                "HAZARDOUS_WASTE",
                2024,
                "500112",
                AGENCY,
                "91500112MA5U000016",
                "SWL-112-1",
                kind,
                DISCOVERED,
                LocalDate.parse("2024-06-11"));
    }

    public static PenaltyCase aCase() {
        return aCaseOf(aProposal(Proposal.Kind.PENALTY));
    }

    static PenaltyCase aCaseOf(Proposal proposal) {
        return new PenaltyCase(
                "case-1",
                Set.of("A:" + AGENCY),
                CaseState.PRELIM_REVIEW,
                proposal,
                OPENED,
                OPENED,
                null,
                null,
                null,
                Investigation.NONE,
                List.of(),
                null,
                null,
                null,
                null,
                Map.of());
    }

    public static PenaltyCase aCaseIn(CaseState state) {
        return aCase().with(draft -> draft.state = state);
    }

    static PenaltyCase aFiledCase(Instant filedAt) {
        return aCase().with(draft -> {
            draft.state = CaseState.FILED;
            draft.changedAt = filedAt;
            draft.filing = new Filing("渝环立字〔2024〕1号", "渝环立字:2024:1", filedAt, by("head", filedAt));
        });
    }

    /** A case that was decided without penalty at that instant. */
    static PenaltyCase decided(PenaltyCase state, Instant at) {
        return state.with(draft -> {
            draft.state = CaseState.DECIDED;
            draft.changedAt = at;
            draft.noPenalty = new NoPenalty(
                    NoPenaltyGround.UNFOUNDED,
                    "渝环不罚〔2024〕1号",
                    "渝环不罚:2024:1",
                    "事实不成立",
                    Map.of(NoPenalty.Finding.NOT_PROVEN, "监测数据无效"),
                    List.of(),
                    null,
                    by("head", at));
        });
    }

    static PenaltyCase suspected(PenaltyCase state) {
        return state.with(draft -> draft.crime = CrimeScreening.proposed());
    }

    static PenaltyCase screened(PenaltyCase state) {
        return state.with(draft -> draft.crime = new CrimeScreening(
                CrimeScreening.Result.NOT_SUSPECTED,
                CrimeScreening.Source.RULES,
                CrimeFacts.NONE,
                List.of(),
                List.of(),
                "",
                by("handler", OPENED)));
    }

    static By by(String officer, Instant at) {
        return new By(officer, "演示·" + officer, AGENCY, at);
    }

    public static Caller caller(String agency, Role... roles) {
        Actor.Officer officer = new Actor.Officer("O-1", "演示·张三", agency, "500112", Set.of(roles));
        return new Caller(officer, new ScopeKeys(Set.of("A:" + agency)));
    }

    public static Moment at(String instant) {
        Instant moment = Instant.parse(instant);
        return new Moment(moment, moment, moment);
    }
}
