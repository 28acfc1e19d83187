package io.zhiheng.administration.application.instance;

import io.zhiheng.platform.workflow.instance.Instance;
import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import java.util.UUID;

/**
 * A line of the list.
 *
 * @param name the process in Chinese
 * @param version id of the version that it follows
 */
public record InstanceRow(Instance instance, String name, UUID version, Head head) {}
