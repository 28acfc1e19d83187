package io.zhiheng.platform.workflow.vetting;

/** The beans that a model may name. */
public interface KnownNames {

    boolean isDelegate(String bean);

    boolean isListener(String bean);
}
