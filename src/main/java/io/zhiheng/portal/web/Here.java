package io.zhiheng.portal.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of this page, for links that change one of its parameters and keep the others. */
class Here {

    /** @param path of another page that takes the same parameters */
    public String at(String path) {
        var request = ServletUriComponentsBuilder.fromCurrentRequest();
        return request.scheme(null).host(null).port(null).replacePath(path).replaceQueryParam("page").toUriString();
    }

    /** @param number from 0 */
    public String page(int number) {
        return ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null)
                .replaceQueryParam("page", number).toUriString();
    }
}
