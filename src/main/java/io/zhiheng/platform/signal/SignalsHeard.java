package io.zhiheng.platform.signal;

import java.util.Set;
import java.util.UUID;

/**
 * What some instance, this one included, has signalled. @param topics empty where some may have been missed: then all
 */
public record SignalsHeard(Set<UUID> topics) {}
