package sharpsword.planted.docket;

import org.springframework.security.core.context.SecurityContextHolder;

class ThreadKeeper {
    Object who() {
        return SecurityContextHolder.getContext();
    }
}
