package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.domain.migration.InstanceMigrated;
import io.zhiheng.administration.domain.migration.InstanceMigration;
import io.zhiheng.administration.domain.migration.InstanceMigrations;
import io.zhiheng.administration.domain.migration.MigrationItem;
import io.zhiheng.administration.domain.migration.MigrationItem.State;
import io.zhiheng.administration.domain.migration.MigrationItems;
import io.zhiheng.platform.workflow.migration.NotMovable;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Process by process, each in a transaction of its own, so that one that cannot follow hinders no other. */
@Component
class MigrationSteps {

    private static final Logger log = LoggerFactory.getLogger(MigrationSteps.class);

    private final InstanceMigrations migrations;
    private final MigrationItems items;
    private final MoveInstance moveInstance;
    private final MigrationWords words;
    private final Words refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate own;
    private final TransactionTemplate none;

    MigrationSteps(
            InstanceMigrations migrations,
            MigrationItems items,
            MoveInstance moveInstance,
            MigrationWords words,
            Words refusals,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.migrations = migrations;
        this.items = items;
        this.moveInstance = moveInstance;
        this.words = words;
        this.refusals = refusals;
        this.events = events;
        this.clock = clock;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        none = new TransactionTemplate(transactions);
        none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** Until nothing is left in the state that it is in, or somebody cancelled it. */
    void all(UUID id) {
        while (Boolean.TRUE.equals(none.execute(outside -> next(id)))) {
            // one after another
        }
    }

    private record Work(InstanceMigration migration, MigrationItem item) {

        boolean isTried() {
            return migration.state() == InstanceMigration.State.CHECKING;
        }
    }

    private boolean next(UUID id) {
        var work = own.execute(look -> waiting(id));
        if (work == null) {
            return false;
        }
        Supplier<List<String>> refused = null;
        var missed = List.<String>of();
        try {
            missed = moveInstance.execute(work.migration().plan(), work.item().businessKey(), work.isTried());
        } catch (NotMovable cannot) {
            refused = () -> words.of(cannot);
        } catch (RuleBroken rule) {
            refused = () -> List.of(refusals.of(rule.messageKey(), rule.args()));
        } catch (ConcurrencyFailureException simultaneous) {
            refused = words::simultaneous;
        } catch (RuntimeException failed) {
            log.warn("{} cannot be moved", work.item().businessKey(), failed);
            refused = words::failed;
        }
        record(work, missed, refused == null ? List.of() : refused.get());
        return true;
    }

    /** Null when nothing is left, which is written down. */
    private Work waiting(UUID id) {
        var migration = migrations.forChange(id);
        if (!migration.state().isAtWork()) {
            return null;
        }
        var state = migration.state() == InstanceMigration.State.CHECKING ? State.WAITING : State.READY;
        var item = items.findFirstByMigrationAndStateOrderById(id, state);
        if (item.isEmpty()) {
            migration.worked(clock.instant());
        }
        return item.map(found -> new Work(migration, found)).orElse(null);
    }

    private void record(Work work, List<String> missed, List<String> problems) {
        own.executeWithoutResult(write -> {
            var item = work.item();
            if (problems.isEmpty()) {
                item.follows(work.isTried() ? State.READY : State.MOVED, missed, clock.instant());
            } else {
                item.refuse(problems, clock.instant());
            }
            items.save(item);
            if (item.state() == State.MOVED) {
                events.publishEvent(new InstanceMigrated(
                        item.businessKey(),
                        work.migration().id().toString(),
                        work.migration().fromVersion(),
                        work.migration().toVersion(),
                        work.migration().startedBy()));
            }
        });
    }
}
