package io.zhiheng.administration.application.table.effect;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.domain.effect.EffectChanges;
import io.zhiheng.administration.domain.effect.TableEffect;
import io.zhiheng.administration.domain.effect.TableEffects;
import io.zhiheng.rating.FinishedAnswers;
import io.zhiheng.rating.cases.DraftScheme;
import io.zhiheng.rating.cases.EquivalentEditions;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Batch by batch, each in a transaction of its own that also writes down how far it came: whoever goes on after a
 * restart counts nobody twice and leaves nobody out.
 */
@Component
class EffectSteps {

    private static final Logger log = LoggerFactory.getLogger(EffectSteps.class);
    private static final int BATCH = 200;

    private final TableEffects effects;
    private final EffectChanges changes;
    private final TableSets sets;
    private final TableCases cases;
    private final FinishedAnswers finished;
    private final EquivalentEditions editions;
    private final EntityManager entities;
    private final Clock clock;
    private final TransactionTemplate own;

    EffectSteps(
            TableEffects effects,
            EffectChanges changes,
            TableSets sets,
            TableCases cases,
            FinishedAnswers finished,
            EquivalentEditions editions,
            EntityManager entities,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.effects = effects;
        this.changes = changes;
        this.sets = sets;
        this.cases = cases;
        this.finished = finished;
        this.editions = editions;
        this.entities = entities;
        this.clock = clock;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Both(String edition, DraftScheme before, DraftScheme after) {}

    /** Until all enterprises are counted, or somebody cancelled it. */
    void all(UUID id) {
        try {
            var both = own.execute(read -> both(id));
            while (both != null && Boolean.TRUE.equals(own.execute(batch -> next(id, both)))) {
                // one batch after another
            }
        } catch (RuntimeException failed) {
            log.warn("The effect {} cannot be found out", id, failed);
            own.executeWithoutResult(write -> {
                var effect = effects.forChange(id);
                if (effect.isRunning()) {
                    effect.fail(clock.instant());
                }
            });
        }
    }

    /** Null where it is over. */
    private Both both(UUID id) {
        var effect = effects.findById(id).filter(TableEffect::isRunning).orElse(null);
        if (effect == null) {
            return null;
        }
        var subject = effect.subject();
        return new Both(
                cases.edition(subject).orElseThrow(),
                cases.scheme(subject, sets.tables(subject, effect.base())),
                cases.scheme(subject, TableTexts.tables(effect.files())));
    }

    private boolean next(UUID id, Both both) {
        var effect = effects.forChange(id);
        if (!effect.isRunning()) {
            return false;
        }
        var batch = finished.latest(effect.reached(), BATCH);
        if (batch.isEmpty()) {
            effect.finish(clock.instant());
            return false;
        }
        var rated = new RatedTwice(id, both.edition(), both.before(), both.after(), editions);
        batch.forEach(rated::add);
        changes.saveAll(rated.changes());
        effect.count(rated.tally(), batch.size(), batch.get(batch.size() - 1).enterprise());
        entities.flush();
        entities.clear();
        return true;
    }
}
