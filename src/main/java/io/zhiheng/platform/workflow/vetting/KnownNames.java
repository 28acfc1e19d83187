package io.zhiheng.platform.workflow.vetting;

/** The beans that a model may name. */
public interface KnownNames {

    boolean isDelegate(String bean);

    boolean isListener(String bean);

    /** Some beans have former names that models deployed long ago still use: the name of today. */
    String today(String bean);
}
