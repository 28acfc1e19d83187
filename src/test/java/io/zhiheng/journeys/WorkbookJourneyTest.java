package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhiheng.assessment.workbook.EditedWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Somebody fills in a workbook offline while a colleague goes on in the system. */
@Journey
class WorkbookJourneyTest {

    private static final String FIRST = "QMS-01-L1-1";
    private static final String SECOND = "QMS-01-L2-1";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aWorkbookComesBackAndNobodysWordsAreLost(People people) throws IOException {
        var zhang = people.enterprise().registers().signsInAs("张工").beginsToFillIn();
        var li = people.colleagueOf(zhang).signsInAs("李工");
        var overview = "/self-assessments/" + zhang.byApi().assessment();
        li.opensIndicator("QMS-01");
        li.clause(1).describes("李工：初稿。");
        li.keepsWhatIsTyped();

        zhang.opens(overview);
        var download = zhang.page.waitForDownload(() -> zhang.follows("导出 Excel"));
        assertThat(download.suggestedFilename()).startsWith("自评估填报表-").endsWith(".xlsx");
        var workbook = new EditedWorkbook(Files.readAllBytes(download.path()))
                .write(FIRST, "statement", "张工：离线填写的内容。")
                .write(SECOND, "conformity", "不符合")
                .write(SECOND, "statement", "张工：尚未形成文件。")
                .write("QMS-02-L1-1", "conformity", "差不多");
        li.clause(1).describes("李工：又改了一稿。");
        li.keepsWhatIsTyped();

        zhang.opens(overview);
        zhang.follows("导入 Excel");
        zhang.presses("上传并预览");
        zhang.reads("请选择填报表");
        zhang.page.getByLabel("填报表").setInputFiles(new FilePayload("填好的.xlsx", TYPE, workbook.bytes()));
        zhang.presses("上传并预览");
        zhang.readsHeading("核对导入内容");
        zhang.reads("“差不多”不在可选范围内");
        zhang.reads("将写入 1 条：新填写 1，有修改 0，采用表格中的冲突 0。");
        assertThat(zhang.byApi().answer(SECOND).get("version").asInt()).isZero();
        zhang.presses("有冲突 1");
        zhang.reads("李工：又改了一稿。");
        zhang.page
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("采用表格中的"))
                .check();
        zhang.presses("确认导入 2 条");
        zhang.reads("导入 2 条");

        assertThat(zhang.byApi().answer(FIRST).get("statement").asText()).isEqualTo("张工：离线填写的内容。");
        assertThat(zhang.byApi().answer(SECOND).get("conformity").asText()).isEqualTo("NONCONFORM");
        zhang.opensIndicator("QMS-01");
        zhang.clause(1).presses("历史版本");
        Person.sees(zhang.dialog("历史版本").getByText("李工").first());
        li.opens("/inbox");
        li.reads("同事替换了");
    }
}
