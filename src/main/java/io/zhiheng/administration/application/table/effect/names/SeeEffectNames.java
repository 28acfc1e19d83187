package io.zhiheng.administration.application.table.effect.names;

import io.zhiheng.administration.domain.effect.EffectEvent;
import io.zhiheng.administration.domain.effect.EffectEvent.What;
import io.zhiheng.administration.domain.effect.TableEffects;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** Shows who would be moved; that somebody saw so many names stands in the trail. */
@UseCase
public class SeeEffectNames {

    private static final int MOST = 200;

    private final TableEffects effects;
    private final EffectNames names;
    private final ApplicationEventPublisher events;

    SeeEffectNames(TableEffects effects, EffectNames names, ApplicationEventPublisher events) {
        this.effects = effects;
        this.names = names;
        this.events = events;
    }

    public Page<EffectLine> execute(UUID id, MoveFilter filter, int page, int size) {
        var effect = effects.findById(id).orElseThrow(() -> new NotFound("table-effect", id));
        var found = names.page(effect, filter, PageRequest.of(Math.max(0, page), Math.min(MOST, Math.max(1, size))));
        if (found.hasContent()) {
            events.publishEvent(new EffectEvent(
                    What.NAMES_SEEN, id.toString(), effect.subject(), found.getNumberOfElements(), null));
        }
        return found;
    }
}
