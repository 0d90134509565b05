package sharpsword.gateway.console.reward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Place;
import sharpsword.gateway.console.records.Reader;
import sharpsword.gateway.console.records.RecordKind;
import sharpsword.gateway.edge.calls.Paths;

/** The ledger of rewards (奖励台账), in which a token stands for the tipster. */
@Component
final class Rewards implements RecordKind<RewardView, RewardView> {

    private static final Place PLACE = new Place(
            "rewards", RewardActions.FAMILY, "/console/rewards", "/api/operations/rewarded-reporting/rewards");

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Class<RewardView> line() {
        return RewardView.class;
    }

    @Override
    public Class<RewardView> view() {
        return RewardView.class;
    }

    @Override
    public List<String> columns() {
        return List.of("token", "state", "amount", "policy", "district", "proposedAt");
    }

    @Override
    public List<Field> filters(Words words) {
        return List.of(
                Field.choice("state", "PROPOSED", "RETURNED", "REVIEWED", "NOTIFIED", "CLAIMED", "PAID", "LAPSED")
                        .optional(),
                Field.choice("district").with(words.districtsOfAnyDay()).optional());
    }

    @Override
    public String id(RewardView line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(RewardView line, Words words) {
        return List.of(
                Cell.text(line.token()),
                Cell.state(words, RewardActions.FAMILY, line.state()),
                Cell.text(yuan(line.award().amount(), words)),
                Cell.text(line.award().policy()),
                Cell.text(words.district(line.district())),
                Cell.text(words.time(line.proposedBy().at())));
    }

    @Override
    public RecordPage page(RewardView view, Words words) {
        return new RecordPage(words, view.token(), Paths.of("/console/rewards/{id}", view.id()), view.revision())
                .below(words.say("nav.rewards"), PLACE.page())
                .state(RewardActions.FAMILY, view.state())
                .section("award", award(view, words))
                .section("steps", steps(view, words));
    }

    @Override
    public Actions actions() {
        return RewardActions.ALL;
    }

    @Override
    public List<Action> possible(RewardView view, Reader reader) {
        return RewardActions.ALL.possible(view.possible());
    }

    private static Facts award(RewardView view, Words words) {
        RewardView.Award award = view.award();
        Facts facts = new Facts()
                .add("amount", yuan(award.amount(), words))
                .add("policy", award.policy())
                .add("band", award.band())
                .add("decision", award.decision())
                .add("fine", award.fine() == null ? null : yuan(award.fine(), words));
        award.explanation().forEach(sentence -> facts.add("explanation", sentence));
        return facts.add("district", words.district(view.district()))
                .add("agency", words.agency(view.agency()))
                .link("tip", words.say("link.tip"), Paths.of("/console/tips/{id}", view.tip()));
    }

    private static Facts steps(RewardView view, Words words) {
        Facts facts = new Facts()
                .add("proposedBy", signed(view.proposedBy(), words))
                .add("reviewedBy", signed(view.reviewedBy(), words))
                .add("notifiedAt", words.time(view.notifiedAt()))
                .add("claimBy", words.time(view.claimBy()))
                .add("claimedAt", words.time(view.claimedAt()));
        view.approvals().forEach(approval -> facts.add("approvedBy", signed(approval, words)));
        return facts.add("paidBy", signed(view.paidBy(), words));
    }

    private static @Nullable String signed(RewardView.@Nullable Signature by, Words words) {
        return by == null ? null : by.name() + " · " + words.time(by.at());
    }

    private static String yuan(long amount, Words words) {
        return words.say("amount.yuan", words.number(amount));
    }
}
