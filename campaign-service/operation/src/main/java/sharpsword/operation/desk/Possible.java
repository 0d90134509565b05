package sharpsword.operation.desk;

import java.util.List;
import sharpsword.access.Caller;
import sharpsword.messaging.lifecycle.Lifecycle;

/** The actions that a page may offer: what the table allows in the state and the caller's roles permit. */
public final class Possible {

    private Possible() {}

    /** Names of the actions, in the order of the table. Guards are answered when the action is taken. */
    public static <S extends Enum<S>, A extends Enum<A> & RoleBound> List<String> of(
            Lifecycle<S, A> life, S state, Caller caller) {
        return life.possible(state).stream()
                .filter(action -> action.isOpenTo(caller))
                .map(Enum::name)
                .toList();
    }
}
