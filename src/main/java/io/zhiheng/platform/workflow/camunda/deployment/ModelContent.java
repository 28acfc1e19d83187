package io.zhiheng.platform.workflow.camunda.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** A model with its forms, by the names that they have in a deployment. */
record ModelContent(SortedMap<String, byte[]> resources) {

    /** @param files by their names, without folders */
    static ModelContent of(Map<String, byte[]> files) {
        var resources = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> resources.put((name.endsWith(".form") ? "forms/" : "processes/") + name, bytes));
        return new ModelContent(resources);
    }

    /** What was deployed, by the names of the files, without folders. */
    static SortedMap<String, byte[]> read(RepositoryService repository, String deployment) {
        var files = new TreeMap<String, byte[]>();
        for (var resource : repository.getDeploymentResources(deployment)) {
            try (var content = repository.getResourceAsStreamById(deployment, resource.getId())) {
                files.put(fileOf(resource.getName()), content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    static String fileOf(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** Without folders. */
    SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        resources.forEach((name, bytes) -> files.put(fileOf(name), bytes));
        return files;
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            resources.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All of it is written, even if it was deployed before: a form is bound to the deployment of its model. */
    DeploymentWithDefinitions deploy(RepositoryService repository, String process, DeploymentSource source) {
        var deployment = repository.createDeployment().name(process).source(source.text());
        resources.forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        return deployment.deployWithResult();
    }
}
