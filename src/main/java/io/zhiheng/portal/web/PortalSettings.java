package io.zhiheng.portal.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator of an installation writes on every page.
 *
 * @param footer lines such as 备案号 and the operator's name, each with an optional address
 */
@ConfigurationProperties("zhiheng.portal")
record PortalSettings(@DefaultValue List<FooterLine> footer) {

    record FooterLine(String text, String href) {}
}
