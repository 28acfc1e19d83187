package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.model.ModelVersions;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator finds a running self-assessment and moves it to the version that is in force since. */
@Journey
class MigrationJourneyTest {

    private static final String PROCESS = "selfAssessment";
    private static final String MODEL = "self-assessment.bpmn";

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
    void aRunningSelfAssessmentGoesOverByThePages(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.byApi().starts();
        var id = enterprise.byApi().assessment();
        aNewVersionIsInForce();

        var admin = people.processAdmin("demo-process-admin-1").signsIn();
        admin.complaints();
        admin.opens("/staff/instances?q=" + id);
        admin.page.locator("main table a").first().click();
        admin.reads("完善企业信息");
        admin.page.locator("dd a[href^='/staff/processes/']").first().click();
        admin.follows("迁移业务");
        admin.page.locator("input[name=key][value='" + id + "']").check();
        admin.fills("原因", "步骤名称统一");
        gallery.looks(admin, "migration-new");
        admin.presses("开始预检");
        Person.sees(admin.button("迁移 1 项业务"), 30_000);
        gallery.looks(admin, "migration-checked");
        admin.presses("迁移 1 项业务");
        Person.sees(admin.page.getByText("已完成").first(), 30_000);
        gallery.looks(admin, "migration-done");

        admin.opens("/staff/instances/" + id);
        admin.reads("核对企业信息");
        assertThat(enterprise
                        .byApi()
                        .call("GET", "/api/v1/tasks", null, null)
                        .at("/items/0/name")
                        .asText())
                .isEqualTo("核对企业信息");
        gallery.isWithoutFault();
    }

    private void aNewVersionIsInForce() {
        var files = new TreeMap<>(versions.shipped(PROCESS));
        var model = new String(files.get(MODEL), StandardCharsets.UTF_8);
        files.put(MODEL, model.replace("完善企业信息", "核对企业信息").getBytes(StandardCharsets.UTF_8));
        versions.deploy(PROCESS, files);
    }
}
