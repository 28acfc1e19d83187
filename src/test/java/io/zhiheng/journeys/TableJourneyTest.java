package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.platform.rules.kept.KeptTables;
import io.zhiheng.platform.rules.kept.TableVersion;
import io.zhiheng.rating.Ratings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An administrator changes a threshold in the grid, mends the test case that it moves, sees whom it would move; a
 * colleague releases it, and it is taken back.
 */
@Journey
class TableJourneyTest {

    private static final String SCHEME = "scheme-1.2";
    private static final String EDITOR = "/staff/tables/sets/" + SCHEME + "/editor#level-threshold";

    private final Gallery gallery = new Gallery();

    @Autowired
    List<KeptTables> keepers;

    @Autowired
    SubmittedSelfAssessments submitted;

    @Autowired
    Ratings ratings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    /** Other journeys rate by what ships. */
    @AfterEach
    void whatShipsIsInForceAgain() {
        transaction.executeWithoutResult(status -> {
            var first = versions().get(versions().size() - 1).number();
            if (!keeper().tables(SCHEME, inForce()).equals(keeper().tables(SCHEME, first))) {
                keeper().publish(SCHEME, inForce(), keeper().tables(SCHEME, first));
            }
        });
    }

    @Test
    void aThresholdForWhatBeginsFromThenOnAndBackAgain(People people) {
        var shipped = inForce();
        var before = people.enterprise().registers();
        before.byApi().starts();

        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.complaints();
        author.opensGrid(EDITOR);
        author.pastes("1.2", 8, "最低符合率");
        author.reads("“1.2”应在 0 至 1 之间");
        author.presses("申请发布");
        author.reads("第 8 行第 3 列");
        gallery.looks(author, "rule-table-faulty");
        author.presses("第 8 行第 3 列");
        author.pastes("0.84", 8, "最低符合率");
        author.reads("请把本行改为不低于 0.84");
        author.pastes("0.84\n0.84", 8, "最低符合率");
        author.reads("没有发现问题，可以申请发布");
        author.presses("撤销（Ctrl+Z）");
        author.reads("请把本行改为不低于 0.84");
        author.presses("重做（Ctrl+Y）");
        author.reads("没有发现问题，可以申请发布");
        author.opensTab("差异");
        author.reads("0.80 → 0.84");
        gallery.looks(author, "rule-table-editor");
        mendsWhatTheChangeMoves(author);
        seesWhomItMoves(author);

        var colleague = people.processAdmin("demo-process-admin-2").signsIn();
        colleague.complaints();
        colleague.opensGrid(EDITOR);
        colleague.reads("demo-process-admin-1 正在编辑这份草稿");

        author.presses("申请发布");
        var asking = author.dialog("申请发布这份草稿？");
        asking.getByLabel("说明").fill("预防级的要求与标准一致");
        Person.within(asking, "申请发布").click();
        author.reads("这是您提出的版本，请由另一位流程管理员发布");

        colleague.opens("/staff/administration");
        colleague.follows("demo-process-admin-1 申请发布");
        colleague.reads("0.84");
        colleague.reads("预防级的要求提高到 0.84");
        colleague.reads("行是按现行方案的等级，列是按草稿的等级");
        gallery.looks(colleague, "rule-table-release");
        colleague.presses("发布此版本");
        var releasing = colleague.dialog("发布这个版本？");
        releasing.getByLabel("原因").fill("与标准核对过");
        Person.within(releasing, "发布此版本").click();
        colleague.reads("与标准核对过");

        var changed = inForce();
        assertThat(changed).isNotEqualTo(shipped);
        var after = people.enterprise().registers();
        after.byApi().starts();
        assertThat(schemeOf(after)).isEqualTo(changed);
        assertThat(schemeOf(before)).isEqualTo(shipped);
        recomputesToTheSame();

        colleague.opens("/staff/tables/sets/" + SCHEME);
        colleague.button("再次发布").first().click();
        var again = colleague.dialog("再次发布这个版本？");
        again.getByLabel("原因").fill("回到随系统发布的版本");
        Person.within(again, "再次发布").click();
        colleague.reads("已提交，等待另一位流程管理员发布");
        author.opens("/staff/tables");
        author.follows("demo-process-admin-2 申请发布");
        author.presses("发布此版本");
        var back = author.dialog("发布这个版本？");
        back.getByLabel("原因").fill("同意");
        Person.within(back, "发布此版本").click();
        author.reads("同意");
        assertThat(keeper().tables(SCHEME, inForce())).isEqualTo(keeper().tables(SCHEME, shipped));
        recomputesToTheSame();
        gallery.isWithoutFault();
    }

    private void mendsWhatTheChangeMoves(ProcessAdmin author) {
        author.presses("申请发布");
        author.reads("1 个用例不符");
        author.reads("A06");
        gallery.looks(author, "rule-table-red-case");
        author.presses("以草稿的结果为新预期");
        var mending = author.dialog("更改所选用例的预期？");
        mending.getByLabel("原因").fill("预防级的要求提高到 0.84");
        Person.within(mending, "以草稿的结果为新预期").click();
        author.reads("全部 84 个用例通过");
        author.presses("新建用例");
        var made = author.dialog("测试用例");
        made.getByLabel("名称").fill("什么都没有做到");
        Person.within(made, "按草稿计算").click();
        Person.sees(made.getByText("草稿 0").first());
        gallery.looks(author, "rule-table-case-form");
        Person.within(made, "取消").click();
    }

    private void seesWhomItMoves(ProcessAdmin author) {
        author.opensTab("影响");
        author.presses("分析影响");
        author.reads("可比较");
        gallery.looks(author, "rule-table-effect-pane");
    }

    /** 重新计算: everything that anybody submitted, the demo's among it, by what it was begun with. */
    private void recomputesToTheSame() {
        var all = jdbc.queryForList(
                "select self_assessment from submission where revision = 1 and rating is not null", UUID.class);
        assertThat(all).isNotEmpty();
        for (var id : all) {
            var kept = submitted.find(new SelfAssessmentId(id));
            var again = ratings.rate(kept.edition(), kept.scheme(), kept.rated(), false);
            assertThat(again.overall()).isEqualTo(kept.rating().overall());
            assertThat(again.firstLevel()).isEqualTo(kept.rating().firstLevel());
            assertThat(again.secondLevel()).isEqualTo(kept.rating().secondLevel());
        }
    }

    private String schemeOf(Enterprise enterprise) {
        return jdbc.queryForObject(
                "select scheme from self_assessment where id = ?",
                String.class,
                UUID.fromString(enterprise.byApi().assessment()));
    }

    private KeptTables keeper() {
        return keepers.stream()
                .filter(each -> each.sets().stream().anyMatch(set -> SCHEME.equals(set.subject())))
                .findFirst()
                .orElseThrow();
    }

    private List<TableVersion> versions() {
        return keeper().versions(SCHEME);
    }

    private String inForce() {
        return versions().stream()
                .filter(TableVersion::inForce)
                .findFirst()
                .orElseThrow()
                .number();
    }
}
