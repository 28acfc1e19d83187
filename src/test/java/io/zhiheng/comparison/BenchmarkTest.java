package io.zhiheng.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.comparison.application.benchmark.MakeBenchmarks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A result beside those of others, on a scheme of its own, because the database is shared with other tests. */
@IntegrationTest
class BenchmarkTest {

    private static final String ALONE = "benchmark";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MakeBenchmarks makeBenchmarks;

    @Test
    void whoHasNoResultIsToldSoAndOthersMayNotLook() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        assertThat(enterprise.get("/benchmark")).hasStatusOk().bodyText().contains("还没有自评估结果");
        assertThat(mvc.get().uri("/benchmark").header("Authorization", "Bearer demo-assessor-1"))
                .hasStatus(403);
    }

    @Test
    void aGroupIsToldOfOnceItIsLargeEnough() {
        var enterprises = new ArrayList<TestEnterprise>();
        for (int number = 0; number < 9; number++) {
            enterprises.add(rated(number));
        }
        makeBenchmarks.execute();
        assertThat(enterprises.get(4).get("/benchmark"))
                .hasStatusOk()
                .bodyText()
                .contains("企业数不足，不显示")
                .doesNotContain("的其他企业", "??");
        assertThat(stored()).isZero();

        enterprises.add(rated(9));
        jdbc.update(
                "update submission set submitted_at = (select made_at + interval '1 millisecond' from benchmark_run) "
                        + "where self_assessment in (select id from self_assessment where enterprise = ?)",
                enterprises.get(9).id().value());
        assertThat(enterprises.get(9).get("/benchmark")).bodyText().contains("尚未计入对标数据");
        makeBenchmarks.execute();
        assertThat(enterprises.get(9).get("/benchmark"))
                .bodyText()
                .contains("高于 100 % 的其他企业", "10 家企业")
                .doesNotContain("尚未计入对标数据", "??");
        assertThat(enterprises.get(0).get("/benchmark")).bodyText().contains("高于 0 % 的其他企业");
        assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("家企业按指标体系");

        jdbc.update(
                "update submission set submitted_at = submitted_at - interval '25 months' where self_assessment in "
                        + "(select id from self_assessment where scheme = ? and enterprise = ?)",
                ALONE,
                enterprises.get(0).id().value());
        makeBenchmarks.execute();
        assertThat(stored()).isZero();
        jdbc.update("update self_assessment set state = 'ABANDONED', scheme = '1.0' where scheme = ?", ALONE);
    }

    @BeforeEach
    void haveASchemeOfItsOwn() {
        jdbc.update("""
                insert into rating_scheme (edition, number, state, origin, in_force, created_at)
                select edition, ?, 'DRAFT', origin, false, created_at from rating_scheme where in_force
                on conflict do nothing""", ALONE);
        jdbc.update("""
                insert into rating_scheme_table (edition, number, name, content)
                select t.edition, ?, t.name, t.content
                from rating_scheme_table t join rating_scheme s on s.edition = t.edition and s.number = t.number
                where s.in_force on conflict do nothing""", ALONE);
    }

    /** The higher the number the better. */
    private TestEnterprise rated(int number) {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var id = FinishedSelfAssessment.of(enterprise).id().value();
        jdbc.update("update self_assessment set scheme = ? where id = ?", ALONE, id);
        jdbc.update(
                "update submission set rating = jsonb_set(rating, '{firstLevel,0,index}', to_jsonb(?::text)) "
                        + "where self_assessment = ?",
                "3.%d000".formatted(number),
                id);
        return enterprise;
    }

    private int stored() {
        return List.of("benchmark_figure", "benchmark_rank", "benchmark_level").stream()
                .mapToInt(table -> jdbc.queryForObject(
                        "select count(*) from " + table + " where scheme = ?", Integer.class, ALONE))
                .sum();
    }
}
