package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several people fill in the one self-assessment of their enterprise at the same time. */
@Journey
class TwoColleaguesJourneyTest {

    private static final String CLAUSE = "QMS-01-L1-1";

    Enterprise zhang;
    Enterprise li;

    @Test
    void bothTextsOfTheSameFieldStandSideBySideAndNothingIsLost(People people) {
        bothOpenTheSameIndicator(people);
        zhang.clause(1).describes("张工：质量方针已发布。");
        zhang.keepsWhatIsTyped();

        li.clause(1).describes("李工：质量目标已分解到车间。");
        var conflict = li.dialog("两人同时修改");
        Person.sees(conflict.getByText("张工：质量方针已发布。").first());
        Person.sees(conflict.getByText("李工：质量目标已分解到车间。").first());
        Person.within(conflict, "合并编辑").click();
        Person.within(conflict, "采用合并后的内容").click();
        li.keepsWhatIsTyped();

        assertThat(saved("statement")).contains("张工：质量方针已发布。", "李工：质量目标已分解到车间。");
    }

    @Test
    void differentFieldsOfOneClauseMergeByThemselves(People people) {
        bothOpenTheSameIndicator(people);
        zhang.clause(1).chooses("符合");
        zhang.keepsWhatIsTyped();

        li.clause(1).describes("质量目标已分解到车间。");
        li.reads("已合并，请核对");
        li.keepsWhatIsTyped();

        assertThat(saved("statement")).isEqualTo("质量目标已分解到车间。");
        assertThat(saved("conformity")).isEqualTo("CONFORM");
    }

    @Test
    void differentClausesNeverCollide(People people) {
        bothOpenTheSameIndicator(people);
        zhang.clause(1).describes("第一条由张工填写。");
        li.clause(2).describes("第二条由李工填写。");
        zhang.keepsWhatIsTyped();
        li.keepsWhatIsTyped();

        zhang.page.reload();
        zhang.clause(1).says("第一条由张工填写。");
        zhang.clause(2).says("第二条由李工填写。");
        zhang.clause(2).shows("李工");
        assertThat(zhang.complaints()).isEmpty();
        assertThat(li.complaints()).isEmpty();
    }

    private void bothOpenTheSameIndicator(People people) {
        zhang = people.enterprise().registers().signsInAs("张工").beginsToFillIn();
        li = people.colleagueOf(zhang).signsInAs("李工");
        zhang.opensIndicator("QMS-01");
        li.opensIndicator("QMS-01");
    }

    private String saved(String field) {
        return zhang.byApi().answer(CLAUSE).get(field).asText();
    }
}
