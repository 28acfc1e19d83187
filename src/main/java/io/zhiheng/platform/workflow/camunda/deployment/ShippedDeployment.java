package io.zhiheng.platform.workflow.camunda.deployment;

import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One shipped model with its forms. The same content is never deployed twice, and a version that an administrator
 * published since is left in force.
 */
class ShippedDeployment {

    private static final Logger log = LoggerFactory.getLogger(ShippedDeployment.class);

    private final RepositoryService repository;
    private final String process;
    private final ModelContent content;

    ShippedDeployment(RepositoryService repository, String process, ModelContent content) {
        this.repository = repository;
        this.process = process;
        this.content = content;
    }

    void deployIfChanged() {
        var source = DeploymentSource.shipped(content);
        var inForce = sourceInForce();
        if (source.equals(inForce)) {
            return;
        }
        if (inForce != null && !inForce.isShipped()) {
            log.info("{}: a newer version ships with this release; the administrator's stays in force", process);
            return;
        }
        content.deploy(repository, process, source);
        log.info("{} deployed with {} resources", process, content.resources().size());
    }

    /** Of the newest version; null when there is none. */
    private DeploymentSource sourceInForce() {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest == null
                ? null
                : DeploymentSource.of(repository
                        .createDeploymentQuery()
                        .deploymentId(newest.getDeploymentId())
                        .singleResult());
    }
}
