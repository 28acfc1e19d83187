package io.zhiheng.portal.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of this page, for links that change one of its parameters and keep the others. */
class Here {

    /** @param path of another page that takes the same parameters */
    public String at(String path) {
        var request = ServletUriComponentsBuilder.fromCurrentRequest();
        return request.scheme(null)
                .host(null)
                .port(null)
                .replacePath(path)
                .replaceQueryParam("page")
                .toUriString();
    }

    /** @param value of this parameter instead; null for none. A list begins again at its first page. */
    public String with(String name, String value) {
        var request = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page");
        return (value == null
                        ? request.replaceQueryParam(name)
                        : request.replaceQueryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)))
                .toUriString();
    }

    /** @param number from 0 */
    public String page(int number) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", number)
                .toUriString();
    }
}
