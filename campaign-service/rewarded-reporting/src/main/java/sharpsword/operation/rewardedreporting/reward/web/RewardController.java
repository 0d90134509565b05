package sharpsword.operation.rewardedreporting.reward.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.rewardedreporting.reward.Reward;
import sharpsword.operation.rewardedreporting.reward.RewardState;
import sharpsword.operation.rewardedreporting.reward.Rewarding;
import sharpsword.operation.rewardedreporting.reward.Rewards;

/** Rewards: propose, review, tell, approve, pay, list. */
@OperationApi
final class RewardController {

    private final Rewards rewards;
    private final Rewarding rewarding;
    private final Addresses addresses;

    RewardController(Rewards rewards, Rewarding rewarding, Addresses addresses) {
        this.rewards = rewards;
        this.rewarding = rewarding;
        this.addresses = addresses;
    }

    record Review(boolean passed) {}

    @GetMapping("/rewards")
    Items<RewardView> list(
            Caller caller,
            @RequestParam @Nullable RewardState state,
            @RequestParam @Nullable String district,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        Filters filters =
                new Filters().is("state", state).is("district", district).is("year", year);
        Listing listing = new Listing(Sort.by(Sort.Direction.DESC, "bornAt"), offset, limit);
        return new Items<>(
                rewards.list(caller, filters, listing).stream()
                        .map(stored -> RewardView.of(stored, caller))
                        .toList(),
                rewards.count(caller, filters));
    }

    @GetMapping("/rewards/{id}")
    ResponseEntity<RewardView> find(Caller caller, @PathVariable String id) {
        return Replies.found(
                rewards.find(caller, id),
                stored -> RewardView.of(stored, caller),
                Refusal.unknown("reward-unknown").with("id", id));
    }

    @PostMapping("/tips/{tip}/reward")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RewardView> propose(
            Command command, @PathVariable String tip, @Valid @RequestBody ProposalRequest request) {
        return Replies.created(
                rewarding.propose(command, tip, request.wish()),
                stored -> addresses.of("rewards", stored.value().id()),
                stored -> RewardView.of(stored, command.caller()));
    }

    @PostMapping("/rewards/{id}/proposal")
    ResponseEntity<RewardView> proposeAgain(
            Command command, @PathVariable String id, @Valid @RequestBody ProposalRequest request) {
        return changed(rewarding.proposeAgain(command, id, request.wish()), command);
    }

    @PostMapping("/rewards/{id}/review")
    ResponseEntity<RewardView> review(Command command, @PathVariable String id, @RequestBody Review request) {
        return changed(rewarding.review(command, id, request.passed()), command);
    }

    @PostMapping("/rewards/{id}/notice")
    ResponseEntity<RewardView> tell(Command command, @PathVariable String id) {
        return changed(rewarding.tell(command, id), command);
    }

    @PostMapping("/rewards/{id}/approval")
    ResponseEntity<RewardView> approvePayment(Command command, @PathVariable String id) {
        return changed(rewarding.approvePayment(command, id), command);
    }

    @PostMapping("/rewards/{id}/payment")
    ResponseEntity<RewardView> pay(Command command, @PathVariable String id) {
        return changed(rewarding.pay(command, id), command);
    }

    @PostMapping("/rewards/{id}/lapse")
    ResponseEntity<RewardView> lapse(Command command, @PathVariable String id) {
        return changed(rewarding.lapse(command, id), command);
    }

    private static ResponseEntity<RewardView> changed(Outcome<Reward> outcome, Command command) {
        return Replies.changed(outcome, stored -> RewardView.of(stored, command.caller()));
    }
}
