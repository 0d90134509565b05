package sharpsword.operation.naturereserve.overlay;

import java.util.Optional;

/** A functional zone. */
enum Zone {
    CORE("core"),
    BUFFER("buffer"),
    EXPERIMENTAL("experimental");

    private final String parameter;

    Zone(String parameter) {
        this.parameter = parameter;
    }

    /** The zone by its name, in areas that were zoned anew and in those that were not yet. */
    static Optional<Zone> of(String name) {
        return switch (name) {
            case "核心区", "核心保护区" -> Optional.of(CORE);
            case "缓冲区", "一般控制区" -> Optional.of(BUFFER);
            case "实验区" -> Optional.of(EXPERIMENTAL);
            default -> Optional.empty();
        };
    }

    /** Name of the parameter that holds its weight. */
    String parameter() {
        return parameter;
    }
}
