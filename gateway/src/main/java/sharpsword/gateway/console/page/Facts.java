package sharpsword.gateway.console.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the facts of a record; those that are empty are left out. */
public final class Facts {

    private final List<Fact> all = new ArrayList<>();

    public Facts add(String label, @Nullable Object text) {
        return link(label, text, null);
    }

    /** A fact that leads to another page; without a path it leads nowhere. */
    public Facts link(String label, @Nullable Object text, @Nullable String path) {
        if (text != null && !text.toString().isBlank()) {
            all.add(new Fact(label, text.toString(), path));
        }
        return this;
    }

    public List<Fact> list() {
        return List.copyOf(all);
    }
}
