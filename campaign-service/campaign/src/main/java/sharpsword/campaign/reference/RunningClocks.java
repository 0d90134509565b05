package sharpsword.campaign.reference;

import java.util.List;
import sharpsword.reference.deadline.RunningDeadline;

/** Asked by a dry run: which clocks run now, so that it can be shown which deadlines a new package would move? */
@FunctionalInterface
public interface RunningClocks {

    List<RunningDeadline> running();
}
