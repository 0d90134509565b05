package sharpsword.operation.naturereserve.overlay;

import java.util.Optional;

/** What a patch shows. */
enum Activity {
    MINING("mining"),
    DAM("dam"),
    BUILDING("building"),
    ROAD("road"),
    TOURISM("tourism");

    private final String parameter;

    Activity(String parameter) {
        this.parameter = parameter;
    }

    static Optional<Activity> of(String name) {
        return switch (name) {
            case "采矿", "采石", "挖沙" -> Optional.of(MINING);
            case "筑坝", "水电" -> Optional.of(DAM);
            case "建筑", "厂房" -> Optional.of(BUILDING);
            case "道路" -> Optional.of(ROAD);
            case "旅游" -> Optional.of(TOURISM);
            default -> Optional.empty();
        };
    }

    /** Name of the parameter that holds its weight. */
    String parameter() {
        return parameter;
    }
}
