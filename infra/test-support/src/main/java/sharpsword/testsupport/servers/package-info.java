/** Answers where a test finds real servers: RabbitMQ, MongoDB and Keycloak, given, in containers or started here. */
@NullMarked
package sharpsword.testsupport.servers;

import org.jspecify.annotations.NullMarked;
