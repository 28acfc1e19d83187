package io.zhiheng.identity;

import io.zhiheng.shared.Actor;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts in this thread, for code that no controller hands the {@link Actor} to. Empty in background work. */
public final class CurrentActor {

    private CurrentActor() {}

    public static Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}
