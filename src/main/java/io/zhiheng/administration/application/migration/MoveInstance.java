package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.application.instance.RunningInstances;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.migration.MigrationPlan;
import io.zhiheng.platform.workflow.migration.Migrations;
import io.zhiheng.platform.workflow.migration.Migrations.Step;
import io.zhiheng.shared.UseCase;
import java.util.List;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Moves one process by a plan, or only tries whether it could be moved: then nothing of it stays. */
@UseCase
@MovesProcess
public class MoveInstance {

    private final RunningInstances running;
    private final Migrations engine;

    MoveInstance(RunningInstances running, Migrations engine) {
        this.running = running;
        this.engine = engine;
    }

    /**
     * @return the new steps that it will never come to
     * @throws io.zhiheng.platform.workflow.migration.NotMovable and nothing of it has changed
     */
    public List<String> execute(MigrationPlan plan, String businessKey, boolean tried) {
        running.taken(businessKey);
        var missed = engine.move(plan, businessKey).stream().map(Step::name).toList();
        if (tried) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return missed;
    }
}
