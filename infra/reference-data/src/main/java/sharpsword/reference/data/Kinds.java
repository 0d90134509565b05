package sharpsword.reference.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of package that this build can read. A package of another kind is refused, never half used. */
public final class Kinds {

    private final Map<String, Kind<?>> byCode = new LinkedHashMap<>();

    public Kinds(List<Kind<?>> kinds) {
        kinds.forEach(this::add);
    }

    private void add(Kind<?> kind) {
        if (byCode.put(kind.code(), kind) != null) {
            throw new IllegalArgumentException("Two kinds have the code " + kind.code());
        }
    }

    public Optional<Kind<?>> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Kind<?>> all() {
        return List.copyOf(byCode.values());
    }
}
