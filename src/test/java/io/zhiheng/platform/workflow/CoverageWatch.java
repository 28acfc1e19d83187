package io.zhiheng.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;

/** Watches which elements of a model the tests of one class pass, and writes a report under target/. */
public class CoverageWatch extends AbstractProcessEnginePlugin {

    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new ProcessEngineAdapter(engine, collector).initializeListeners();
        collector.createSuite(new Suite("paths", "paths"));
        collector.activateSuite("paths");
        collector.createRun(new Run("all", "all tests"), "paths");
        collector.activateRun("all");
    }

    public void assertAtLeast(double share) {
        var suite = collector.getSuites().get("paths");
        CoverageReportUtil.createReport(collector, "target/process-test-coverage");
        assertThat(suite.calculateCoverage(collector.getModels())).as("share of the model's elements passed")
                .isGreaterThanOrEqualTo(share);
    }
}
