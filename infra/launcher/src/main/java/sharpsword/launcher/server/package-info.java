/** Answers where RabbitMQ, Keycloak and MongoDB come from and how each is started. */
@NullMarked
package sharpsword.launcher.server;

import org.jspecify.annotations.NullMarked;
