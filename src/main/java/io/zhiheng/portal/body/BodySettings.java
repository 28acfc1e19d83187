package io.zhiheng.portal.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a body may cost us.
 *
 * @param ordinary largest form or JSON where the route says nothing else
 * @param patience how long a body may take, and we wait for what nobody reads, before its pace counts
 * @param slowest what has to arrive each second from then on
 * @param atOnce bodies on their way at the same time; the container's other threads are left for pages
 * @param perAddress how many of them may come from one address
 */
@ConfigurationProperties("zhiheng.bodies")
record BodySettings(
        @DefaultValue("1MB") DataSize ordinary,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("4KB") DataSize slowest,
        @DefaultValue("150") int atOnce,
        @DefaultValue("100") int perAddress) {}
