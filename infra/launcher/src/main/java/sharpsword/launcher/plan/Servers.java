package sharpsword.launcher.plan;

/** The three servers that are not ours. */
public record Servers(RabbitMqPorts rabbitmq, MongoDbPorts mongodb, KeycloakPorts keycloak) {

    Servers shifted(int offset) {
        return new Servers(rabbitmq.shifted(offset), mongodb.shifted(offset), keycloak.shifted(offset));
    }
}
