package io.zhiheng.administration.application.table.effect;

import io.zhiheng.administration.application.table.TableCheckup;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.administration.domain.effect.EffectChanges;
import io.zhiheng.administration.domain.effect.EffectEvent;
import io.zhiheng.administration.domain.effect.TableEffect;
import io.zhiheng.administration.domain.effect.TableEffects;
import io.zhiheng.rating.FinishedAnswers;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Has finished self-assessments rated again with a draft, or with what waits for its release. */
@UseCase
public class AskForEffect {

    /** So many effects of a set of tables keep their lists; the counts of all of them stay. */
    private static final int LISTS_KEPT = 10;

    private final Drafts drafts;
    private final Releases releases;
    private final TableEffects effects;
    private final EffectChanges changes;
    private final TableSets sets;
    private final TableCases cases;
    private final TableCheckup checkup;
    private final FinishedAnswers finished;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForEffect(
            Drafts drafts,
            Releases releases,
            TableEffects effects,
            EffectChanges changes,
            TableSets sets,
            TableCases cases,
            TableCheckup checkup,
            FinishedAnswers finished,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.releases = releases;
        this.effects = effects;
        this.changes = changes;
        this.sets = sets;
        this.cases = cases;
        this.checkup = checkup;
        this.finished = finished;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param release what waits for its release; null for the draft as it is stored
     * @throws RuleBroken {@code tables-refused} with the findings, {@code effect-running}
     */
    public UUID execute(Actor actor, String subject, UUID release) {
        cases.edition(subject).orElseThrow(() -> new NotFound("table-effect", subject));
        var files = release == null ? draft(subject) : proposed(subject, release);
        var faults = checkup.of(subject, TableTexts.tables(files));
        if (!faults.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.tables-refused", faults.size())
                    .with("findings", faults);
        }
        var effect = begun(new TableEffect(
                subject,
                sets.inForce(subject).number(),
                Fingerprint.of(files),
                Fingerprint.tables(files),
                finished.enterprises(),
                actor,
                clock.instant()));
        changes.forgetOlder(subject, LISTS_KEPT);
        events.publishEvent(EffectEvent.of(EffectEvent.What.ASKED, effect));
        events.publishEvent(new EffectWork.Waits());
        return effect.id();
    }

    private Map<String, byte[]> draft(String subject) {
        return drafts.current(subject)
                .filter(draft -> draft.kind() == Kind.TABLES)
                .orElseThrow(() -> new NotFound("draft", subject))
                .files();
    }

    private Map<String, byte[]> proposed(String subject, UUID release) {
        return releases.findById(release)
                .filter(each -> each.kind() == Kind.TABLES && each.subject().equals(subject))
                .orElseThrow(() -> new NotFound("release", release))
                .files();
    }

    /** Of two who ask at once one is told that it is on the way. */
    private TableEffect begun(TableEffect effect) {
        try {
            return effects.saveAndFlush(effect);
        } catch (DataIntegrityViolationException another) {
            throw RuleBroken.conflict("administration.rule.effect-running");
        }
    }
}
