package sharpsword.agency.account.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.agency.account.FollowingRegister;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;

/** Listens for changes of officers, through the outbox like everybody else: a change that was written is followed. */
@Component
final class AccountReaction implements Reaction {

    private final FollowingRegister following;

    AccountReaction(FollowingRegister following) {
        this.following = following;
    }

    @Override
    public String queue() {
        return "agency.accounts";
    }

    @Override
    public Set<String> types() {
        return Set.of("officer.changed.v1");
    }

    @Override
    public Handling react(Event event, Command command) {
        return following.follow(event.subject())
                ? Handling.done()
                : Handling.retry("The register does not know " + event.subject());
    }
}
