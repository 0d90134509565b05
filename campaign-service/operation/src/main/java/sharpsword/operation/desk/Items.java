package sharpsword.operation.desk;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the part that was asked for
 * @param total how many the caller may see in all
 */
public record Items<V>(List<V> items, long total) {

    public Items {
        items = List.copyOf(items);
    }
}
