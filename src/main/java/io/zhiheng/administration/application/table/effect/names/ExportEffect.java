package io.zhiheng.administration.application.table.effect.names;

import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.administration.domain.effect.EffectEvent;
import io.zhiheng.administration.domain.effect.EffectEvent.What;
import io.zhiheng.administration.domain.effect.TableEffects;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;

/** Hands out the whole list for a reason, which stands in the trail. */
@UseCase
public class ExportEffect {

    /** What a workbook takes and a person reads. */
    private static final int MOST = 20_000;

    private final TableEffects effects;
    private final EffectNames names;
    private final ApplicationEventPublisher events;

    ExportEffect(TableEffects effects, EffectNames names, ApplicationEventPublisher events) {
        this.effects = effects;
        this.names = names;
        this.events = events;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code reason-missing} */
    public List<EffectLine> execute(UUID id, MoveFilter filter, String reason) {
        var why = WhyText.required(reason);
        var effect = effects.findById(id).orElseThrow(() -> new NotFound("table-effect", id));
        var all = names.page(effect, filter, PageRequest.of(0, MOST)).getContent();
        events.publishEvent(new EffectEvent(What.EXPORTED, id.toString(), effect.subject(), all.size(), why));
        return all;
    }
}
