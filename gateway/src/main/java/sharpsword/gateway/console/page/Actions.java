package sharpsword.gateway.console.page;

import java.util.Collection;
import java.util.List;
import sharpsword.gateway.edge.calls.RefusedByService;

/** All actions of one kind of record. */
public record Actions(List<Action> all) {

    public Actions {
        all = List.copyOf(all);
    }

    public static Actions of(Action... actions) {
        return new Actions(List.of(actions));
    }

    /** Those that the service says are possible now for this caller. */
    public List<Action> possible(Collection<String> codes) {
        return all.stream().filter(action -> codes.contains(action.code())).toList();
    }

    /**
     * The action of that code.
     *
     * @throws RefusedByService 404 if there is none
     */
    public Action require(String code) {
        return all.stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RefusedByService.unknown("action-unknown"));
    }
}
