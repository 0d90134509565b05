package sharpsword.gateway.edge.calls;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many there are in all within the caller's scope
 */
public record ListOf<T>(List<T> items, long total) {

    public ListOf {
        items = List.copyOf(items);
    }
}
