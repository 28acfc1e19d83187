package io.zhiheng.portal.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of this page, for links that change one of its parameters and keep the others. */
class Here {

    /** @param number from 0 */
    public String page(int number) {
        return ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null)
                .replaceQueryParam("page", number).toUriString();
    }
}
