package io.zhiheng.request.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.zhiheng.TestTime;
import io.zhiheng.platform.workflow.CoverageWatch;
import io.zhiheng.platform.workflow.ProcessTest;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.Tasks;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every path of processes/third-party-assessment.bpmn; the class fails when too many elements were never passed. */
@ProcessTest
@Import(RequestProcessBeans.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThirdPartyAssessmentProcessTest
        implements AcceptancePaths,
                TeamPaths,
                DocumentPaths,
                OnSitePaths,
                ConclusionPaths,
                CertificatePaths,
                LimitPaths {

    @Autowired
    CoverageWatch coverage;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Chronicle chronicle;

    private RequestWalk walk;

    @BeforeEach
    void start() {
        init(engine);
        ClockUtil.setCurrentTime(Date.from(START));
        walk = new RequestWalk(engine, tasks, processes, chronicle);
        walk.start();
    }

    @AfterEach
    void resetClock() {
        TestTime.engineFollows();
    }

    /** All but a few thrown links, which the engine replaces by the flow to their other end. */
    @AfterAll
    void everyPathWasWalked() {
        coverage.assertPassed("thirdPartyAssessment", 0.98);
    }

    @Override
    public RequestWalk walk() {
        return walk;
    }

    @Override
    public Chronicle chronicle() {
        return chronicle;
    }

    @Override
    public Tasks tasks() {
        return tasks;
    }

    @Override
    public Processes processes() {
        return processes;
    }
}
