package sharpsword.scenarios.platform;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Takes the platform down after the last story, before the test process ends: the end of a process is too short for
 * stopping twelve services in good order.
 */
public final class OnAPlatform implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(OnAPlatform.class)).put("end", (AutoCloseable) Platform::end);
    }
}
