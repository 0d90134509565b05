/** Answers which exchanges, queues and bindings RabbitMQ must have, and declares them. */
@NullMarked
package sharpsword.launcher.topology;

import org.jspecify.annotations.NullMarked;
