package sharpsword.testsupport.servers;

/** A real server that a test asks for. */
public enum Server {
    RABBITMQ,
    MONGODB,
    KEYCLOAK
}
