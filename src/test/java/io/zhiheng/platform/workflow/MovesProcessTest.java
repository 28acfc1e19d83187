package io.zhiheng.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class MovesProcessTest {

    @Autowired
    Attempted useCase;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nothingHappenedYet() {
        jdbc.execute("create table if not exists attempt (number int)");
        jdbc.update("delete from attempt");
        useCase.forget();
    }

    @Test
    void aSimultaneousChangeRunsTheUseCaseAgainInATransactionOfItsOwn() {
        useCase.failing(2, () -> new OptimisticLockingException("somebody else was faster"));
        useCase.execute();

        assertThat(useCase.transactions()).hasSize(3).doesNotHaveDuplicates();
        assertThat(jdbc.queryForList("select number from attempt", Integer.class))
                .as("what the lost attempts wrote is gone")
                .containsExactly(3);
    }

    @Test
    void afterThreeFurtherAttemptsTheChangeIsReported() {
        useCase.failing(4, () -> new OptimisticLockingException("somebody else was faster"));

        assertThatThrownBy(useCase::execute).isInstanceOf(OptimisticLockingException.class);
        assertThat(useCase.transactions()).hasSize(4);
    }

    @Test
    void otherFailuresAreNotRepeated() {
        useCase.failing(1, () -> new IllegalStateException("wrong"));

        assertThatThrownBy(useCase::execute).isInstanceOf(IllegalStateException.class);
        assertThat(useCase.transactions()).hasSize(1);
    }

    @Test
    void insideAnotherTransactionNothingIsRepeated() {
        useCase.failing(1, () -> new OptimisticLockingException("somebody else was faster"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> useCase.execute()))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(useCase.transactions()).hasSize(1);
    }

    @MovesProcess
    @Transactional
    static class Attempted {

        private final List<Long> transactions = new ArrayList<>();
        private final JdbcTemplate jdbc;
        private int failuresLeft;
        private Supplier<RuntimeException> failure;

        Attempted(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        public void forget() {
            transactions.clear();
        }

        public List<Long> transactions() {
            return transactions;
        }

        public void failing(int times, Supplier<RuntimeException> failure) {
            this.failuresLeft = times;
            this.failure = failure;
        }

        public void execute() {
            transactions.add(jdbc.queryForObject("select txid_current()", Long.class));
            jdbc.update("insert into attempt values (?)", transactions.size());
            if (failuresLeft-- > 0) {
                throw failure.get();
            }
        }
    }
}
