package io.zhiheng.administration.application.table.effect;

import io.zhiheng.administration.domain.effect.EffectEvent;
import io.zhiheng.administration.domain.effect.TableEffects;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Stops rating again; what was counted stays. */
@UseCase
public class CancelEffect {

    private final TableEffects effects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancelEffect(TableEffects effects, ApplicationEventPublisher events, Clock clock) {
        this.effects = effects;
        this.events = events;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code effect-over} */
    public void execute(UUID id) {
        var effect = effects.forChange(id);
        effect.cancel(clock.instant());
        events.publishEvent(EffectEvent.of(EffectEvent.What.CANCELLED, effect));
    }
}
