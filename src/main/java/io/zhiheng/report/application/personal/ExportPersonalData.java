package io.zhiheng.report.application.personal;

import io.zhiheng.identity.personal.PersonalData;
import io.zhiheng.identity.personal.PersonalDataExported;
import io.zhiheng.report.content.PersonalSheet;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Gathers from every module what is kept about whoever asks, and puts down that it was taken along. */
@UseCase
public class ExportPersonalData {

    private final List<PersonalData> parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportPersonalData(List<PersonalData> parts, ApplicationEventPublisher events, Clock clock) {
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    /** @param format as which it is taken along */
    public PersonalSheet execute(Actor actor, String format) {
        var sections = parts.stream().flatMap(part -> part.of(actor).stream()).toList();
        events.publishEvent(new PersonalDataExported(actor.account(), format));
        return new PersonalSheet(actor.accountName(), BeijingTime.minute(clock.instant()), sections);
    }
}
