package io.zhiheng.request.application.replaced;

import io.zhiheng.request.TextReplaced;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.ReplacedText;
import io.zhiheng.request.domain.ReplacedTexts;
import io.zhiheng.request.domain.StandingText;
import io.zhiheng.shared.Actor;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what a save replaces against its writer's will, in the transaction of that save. */
@Component
public class KeepReplacedText {

    private final ReplacedTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepReplacedText(ReplacedTexts texts, ApplicationEventPublisher events, Clock clock) {
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** @param over the fields in which the writer decided against what stands there; null for none */
    public void keep(Actor actor, AssessmentRequest request, StandingText standing, Collection<String> over) {
        ReplacedText.of(request.id(), standing, over, actor, clock.instant()).ifPresent(text -> {
            texts.save(text);
            if (!text.isOfEnterprise() && text.account() == null) {
                return;
            }
            events.publishEvent(new TextReplaced(
                    request.enterprise(),
                    request.institution(),
                    request.number() + " " + standing.place(),
                    standing.page(),
                    text.account(),
                    text.writtenBy(),
                    text.replacedBy()));
        });
    }
}
