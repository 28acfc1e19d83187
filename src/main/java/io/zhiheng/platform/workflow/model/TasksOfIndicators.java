package io.zhiheng.platform.workflow.model;

import java.util.List;

/** The tasks of first-level indicators, one each, between where a model opens them and where it goes on. */
public interface TasksOfIndicators {

    /**
     * @param name what its task is called
     * @param like the indicator of the model whose task a new one is made after; any where the model lacks that
     */
    record Indicator(String id, String name, String like) {}

    /**
     * The model with a task for each of these indicators and for no other, drawn in their order. The tasks that it has
     * stay as they are; what else stands in it is moved down where they need the room.
     *
     * @param model a .bpmn file that was read before and has a task of an indicator
     */
    byte[] fit(byte[] model, List<Indicator> indicators);
}
