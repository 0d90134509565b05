package sharpsword.testsupport.servers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestContextAnnotationUtils.AnnotationDescriptor;

/**
 * Finds {@link UsesRealServers} on a test class or on what it inherits from. Classes that inherit it from the same base
 * class share one space and so one context.
 */
final class RealServersContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        AnnotationDescriptor<UsesRealServers> found =
                TestContextAnnotationUtils.findAnnotationDescriptor(testClass, UsesRealServers.class);
        if (found == null) {
            return null;
        }
        UsesRealServers wish = found.getAnnotation();
        Set<Server> servers = EnumSet.noneOf(Server.class);
        servers.addAll(List.of(wish.value()));
        return new RealServersContextCustomizer(
                found.getRootDeclaringClass(), servers, wish.topology(), List.of(wish.services()));
    }
}
