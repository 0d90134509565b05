package sharpsword.scenarios.platform;

/** A process that stories kill, with the port by which it is found; {@code infra/services.yml} names the same. */
public enum Victim {
    CASE_SERVICE("case-service", 8101),
    MONGODB("mongodb", 27018),
    RABBITMQ("rabbitmq", 5673);

    private final String part;
    private final int port;

    Victim(String part, int port) {
        this.part = part;
        this.port = port;
    }

    String part() {
        return part;
    }

    int port() {
        return port;
    }
}
