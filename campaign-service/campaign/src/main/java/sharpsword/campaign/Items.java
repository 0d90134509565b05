package sharpsword.campaign;

import java.util.List;
import java.util.function.Function;

/**
 * One part of a list, as the API answers it.
 *
 * @param items the part that was asked for
 * @param total how many there are within the caller's scope
 */
public record Items<T>(List<T> items, long total) {

    public Items {
        items = List.copyOf(items);
    }

    public <V> Items<V> as(Function<? super T, V> view) {
        return new Items<>(items.stream().<V>map(view).toList(), total);
    }
}
