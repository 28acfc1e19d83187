package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.platform.workflow.model.ModelVersions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator changes a process in the browser, a colleague releases it. */
@Journey
class EditorJourneyTest {

    private static final String PROCESS = "selfAssessment";
    private static final String EDITOR = "/staff/processes/" + PROCESS + "/editor";

    private final Gallery gallery = new Gallery();

    @Autowired
    ModelVersions versions;

    /** Other journeys go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        if (!versions.inForce(PROCESS).orElseThrow().shipped()) {
            versions.deploy(PROCESS, versions.shipped(PROCESS));
        }
    }

    @Test
    void aLabelAndADueDateForWhatStartsFromThenOn(People people) {
        var before = people.enterprise().registers();
        before.byApi().starts();

        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.complaints();
        author.opensEditor(EDITOR);
        author.selects("完善企业信息");
        author.fills("名称", "核对企业信息");
        author.amount("到期").fill("14");
        author.presses("校验");
        author.reads("已通过校验，可以申请发布");
        author.reads("已自动保存");
        gallery.looks(author, "process-editor");

        var colleague = people.processAdmin("demo-process-admin-2").signsIn();
        colleague.complaints();
        colleague.opensEditor(EDITOR);
        colleague.reads("demo-process-admin-1 正在编辑这份草稿");

        author.presses("申请发布");
        var asking = author.dialog("申请发布这份草稿？");
        asking.getByLabel("说明").fill("名称更清楚，两周内完成");
        Person.within(asking, "申请发布").click();
        author.reads("这是您提出的版本，请由另一位流程管理员发布");

        colleague.opens("/staff/administration");
        colleague.follows("demo-process-admin-1 申请发布");
        colleague.reads("14 天");
        gallery.looks(colleague, "process-difference");
        colleague.presses("发布此版本");
        var releasing = colleague.dialog("发布这个版本？");
        releasing.getByLabel("原因").fill("与业务部门核对过");
        Person.within(releasing, "发布此版本").click();
        colleague.reads("与业务部门核对过");

        var after = people.enterprise().registers();
        after.byApi().starts();
        assertThat(task(after).get("name").asText()).isEqualTo("核对企业信息");
        assertThat(task(after).get("due").isNull()).isFalse();
        assertThat(task(before).get("name").asText()).isEqualTo("完善企业信息");
        assertThat(task(before).get("due").isNull()).isTrue();
        gallery.isWithoutFault();
    }

    /** A label of a field that ships, and a field that is new; what was typed stands in the draft at once. */
    @Test
    void aFormForWhatStartsFromThenOn(People people) {
        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.complaints();
        author.opensEditor(EDITOR);
        author.selects("质量绩效参数填报");
        author.presses("编辑表单");
        author.selectsField("填报负责人");
        author.fills("字段名称", "数据负责人");
        author.presses("单行文字");
        author.fills("字段名称", "统计口径");
        gallery.looks(author, "form-editor");
        author.presses("预览");
        Person.within(author.dialog("预览："), "试填校验").click();
        author.reads("填写的内容可以提交");
        author.page.keyboard().press("Escape");
        author.reads("已自动保存");
        author.opensEditor(EDITOR);
        author.selects("质量绩效参数填报");
        author.presses("编辑表单");
        author.selectsField("统计口径");
        author.presses("申请发布");
        Person.within(author.dialog("申请发布这份草稿？"), "申请发布").click();
        author.reads("这是您提出的版本，请由另一位流程管理员发布");

        var colleague = people.processAdmin("demo-process-admin-2").signsIn();
        colleague.follows("demo-process-admin-1 申请发布");
        colleague.reads("统计口径");
        colleague.presses("发布此版本");
        var releasing = colleague.dialog("发布这个版本？");
        releasing.getByLabel("原因").fill("与统计部门核对过");
        Person.within(releasing, "发布此版本").click();
        colleague.reads("与统计部门核对过");
        assertThat(author.complaints()).isEmpty();

        var form = new String(
                versions.files(versions.inForce(PROCESS).orElseThrow().deployment())
                        .get("enter-performance.form"),
                StandardCharsets.UTF_8);
        assertThat(form).contains("数据负责人", "统计口径").doesNotContain("填报负责人");
    }

    private static JsonNode task(Enterprise enterprise) {
        return enterprise.byApi().call("GET", "/api/v1/tasks", null, null).at("/items/0");
    }
}
