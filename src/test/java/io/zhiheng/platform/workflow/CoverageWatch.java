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

/** Watches which elements of the models the process tests pass, and writes a report under target/. */
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

    public void assertPassed(String process, double share) {
        CoverageReportUtil.createReport(collector, "target/process-test-coverage");
        var model = collector.getModels().stream()
                .filter(each -> each.getKey().equals(process))
                .findFirst()
                .orElseThrow();
        assertThat(collector.getSuites().get("paths").calculateCoverage(model))
                .as("share of the model's elements passed")
                .isGreaterThanOrEqualTo(share);
    }
}
