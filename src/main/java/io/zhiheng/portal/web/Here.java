package io.zhiheng.portal.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of this page, for links that change one of its parameters and keep the others. */
class Here {

    /** @param path of another page that takes the same parameters */
    public String at(String path) {
        return text(atFirstPage().replacePath(path));
    }

    /** @param value of this parameter instead; null for none. A list begins again at its first page. */
    public String with(String name, String value) {
        return text(
                value == null
                        ? atFirstPage().replaceQueryParam(name)
                        : atFirstPage().replaceQueryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
    }

    /** @param number from 0 */
    public String page(int number) {
        return text(here().replaceQueryParam("page", number));
    }

    private static UriComponentsBuilder atFirstPage() {
        return here().replaceQueryParam("page");
    }

    private static UriComponentsBuilder here() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null);
    }

    /** Without encoding: what stands in the address that was asked for is encoded already. */
    private static String text(UriComponentsBuilder address) {
        return address.build().toUriString();
    }
}
