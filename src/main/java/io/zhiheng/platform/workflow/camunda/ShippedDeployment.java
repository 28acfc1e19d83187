package io.zhiheng.platform.workflow.camunda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One shipped model with its forms. The deployment's source carries a hash of the content: the same content is never
 * deployed twice, and a version that an administrator published since is left in force.
 */
class ShippedDeployment {

    private static final Logger log = LoggerFactory.getLogger(ShippedDeployment.class);
    private static final String SHIPPED = "shipped:";

    private final RepositoryService repository;
    private final String process;
    private final SortedMap<String, byte[]> content;

    ShippedDeployment(RepositoryService repository, String process, SortedMap<String, byte[]> content) {
        this.repository = repository;
        this.process = process;
        this.content = content;
    }

    void deployIfChanged() {
        var source = SHIPPED + hash();
        var inForce = sourceInForce();
        if (source.equals(inForce)) {
            return;
        }
        if (inForce != null && !inForce.startsWith(SHIPPED)) {
            log.info("{}: a newer version ships with this release; the administrator's stays in force", process);
            return;
        }
        // both resources of a deployment are written again: a form is bound to the deployment of its model
        var deployment =
                repository.createDeployment().name(process).source(source).enableDuplicateFiltering(false);
        content.forEach((name, bytes) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(bytes)));
        deployment.deploy();
        log.info("{} deployed with {} resources", process, content.size());
    }

    /** The source of the newest version's deployment: null when there is none, empty when an administrator's. */
    private String sourceInForce() {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            return null;
        }
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(newest.getDeploymentId())
                .singleResult();
        return deployment.getSource() == null ? "" : deployment.getSource();
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            content.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
