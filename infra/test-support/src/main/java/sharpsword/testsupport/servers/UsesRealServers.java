package sharpsword.testsupport.servers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Leads the application context of a Spring test to real servers, in a {@link TestSpace} of the class that
 * bears this annotation; test classes that inherit it share the space and the context.
 *
 * <p>The context gets the properties {@code SHARPSWORD_*} that the launcher hands to a service, and
 * {@code spring.mongodb.*} and {@code spring.rabbitmq.*}. The topology is declared before the context starts.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextCustomizerFactories(RealServersContextCustomizerFactory.class)
public @interface UsesRealServers {

    /** The servers that the test needs. */
    Server[] value() default {Server.RABBITMQ, Server.MONGODB};

    /** The topology file, from the module's folder; empty for {@code infra/rabbitmq/topology.yml} of the tree. */
    String topology() default "";

    /** Only the queues of these services are declared; empty for all. Few queues make a test start fast. */
    String[] services() default {};
}
