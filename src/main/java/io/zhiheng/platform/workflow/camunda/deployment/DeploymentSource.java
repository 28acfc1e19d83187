package io.zhiheng.platform.workflow.camunda.deployment;

import org.camunda.bpm.engine.repository.Deployment;

/**
 * Where a deployment comes from, as the engine keeps it: {@code shipped:<hash of the content>}, or
 * {@code released:<hash of what shipped then>}.
 */
record DeploymentSource(String text) {

    private static final String SHIPPED = "shipped:";
    private static final String RELEASED = "released:";

    static DeploymentSource shipped(ModelContent content) {
        return new DeploymentSource(SHIPPED + content.hash());
    }

    /** @param shipped what this build ships in its place */
    static DeploymentSource released(ModelContent shipped) {
        return new DeploymentSource(RELEASED + shipped.hash());
    }

    static DeploymentSource of(Deployment deployment) {
        return new DeploymentSource(deployment.getSource() == null ? "" : deployment.getSource());
    }

    boolean isShipped() {
        return text.startsWith(SHIPPED);
    }

    boolean isBasedOn(ModelContent shipped) {
        return text.endsWith(shipped.hash());
    }
}
